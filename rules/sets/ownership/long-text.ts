import { canonicalLink } from '../../likeness';
import { rule, type Examples, type Sources, type Words } from '../../rule';

export default rule({
  codes: ['OWN-02'],
  gravity: 'hint',
  strength: 'practice',
  sites: ['facebook', 'linkedin', 'threads', 'x', 'xing'],
  kinds: ['post', 'thread', 'quote'],
  moment: 'pause',
  needs: ['text', 'profile'],
  options: {
    /** Characters up to which a text is at home in the feed. */
    most: { default: 1200, min: 400, max: 10_000 },
  },
  check({ text, parsed, profile }, site, options) {
    const most = options.most ?? 1200;
    if (text.length <= most || profile.homes?.site === '') return [];
    const home = profile.homes?.site;
    const host = home && canonicalLink(home).split('/')[2];
    const points = host ? parsed.links.some((link) => canonicalLink(link.text).split('/')[2] === host) : parsed.links.length > 0;
    return points ? [] : [{ with: { most, site: site.name } }];
  },
});

export const sources: Sources = [{ title: { en: 'House rule: long texts belong on the own site', de: 'Hausregel: Lange Texte gehören auf die eigene Seite' }, date: '2026-11-21', kind: 'practice' }];

export const words: Words = {
  en: {
    title: 'A long text that lies only here',
    why: 'With more than {most} characters it is worth keeping; on {site} it sinks within days, on your own site it is found for years.',
    look: 'Publish it on your site, and post its core here with the address.',
    options: { most: 'Characters at home in the feed, at most' },
  },
  de: {
    title: 'Ein langer Text, der nur hier steht',
    why: 'Über {most} Zeichen lohnt es, ihn zu behalten; auf {site} ist er nach Tagen weg, auf der eigenen Seite wird er jahrelang gefunden.',
    look: 'Veröffentliche ihn auf deiner Seite und poste hier den Kern mit der Adresse.',
    options: { most: 'Zeichen, die in den Feed gehören, höchstens' },
  },
};

const part = (sentence: string, times: number) => Array.from({ length: times }, (_, index) => `${sentence} ${['spring', 'summer', 'autumn', 'winter'][index % 4]}.`).join('\n\n');
const teil = (sentence: string, times: number) => Array.from({ length: times }, (_, index) => `${sentence} ${['Frühling', 'Sommer', 'Herbst', 'Winter'][index % 4]}.`).join('\n\n');
const long = part('We turned the stone, swept the yard, counted the sacks and wrote down what the wheel did in', 16);
const lang = teil('Wir haben den Stein gewendet, den Hof gefegt, die Säcke gezählt und notiert, was das Rad tat im', 16);

export const examples: Examples = {
  en: {
    good: [
      { text: 'We turned the stone. The whole story: https://our-mill.org/stone', site: 'x' },
      { text: part('We turned the stone and swept the yard in', 5).slice(0, 270), site: 'x' },
      { text: 'We turned the stone, swept the yard and counted the sacks.', site: 'x', draft: { profile: { homes: { site: 'https://our-mill.org' } } } },
    ],
    bad: [
      { text: long, site: 'x' },
      { text: `${long}\n\nhttps://newspaper.org/mill`, site: 'linkedin', draft: { profile: { homes: { site: 'https://our-mill.org' } } } },
      { text: `Our year at the mill.\n\n${long}`, site: 'facebook' },
    ],
  },
  de: {
    good: [
      { text: 'Wir haben den Stein gewendet. Die ganze Geschichte: https://unsere-muehle.de/stein', site: 'x' },
      { text: teil('Wir haben den Stein gewendet und den Hof gefegt im', 4).slice(0, 220), site: 'x' },
      { text: 'Wir haben den Stein gewendet, den Hof gefegt und die Säcke gezählt.', site: 'x', draft: { profile: { homes: { site: 'https://unsere-muehle.de' } } } },
    ],
    bad: [
      { text: lang, site: 'x' },
      { text: `${lang}\n\nhttps://zeitung.de/muehle`, site: 'linkedin', draft: { profile: { homes: { site: 'https://unsere-muehle.de' } } } },
      { text: `Unser Jahr in der Mühle.\n\n${lang}`, site: 'facebook' },
    ],
  },
};
