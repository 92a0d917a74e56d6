import type { Span } from '../../edit';
import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { clickable, inFields } from '../../text/in-fields';
import type { LinkToken } from '../../text/parse';
import { outside } from '../../text/spans';
import { nameOf } from '../../words/site-names';
import { campaignNames, machines, trackers, trackersOf } from '../../words/tracking';

/** One `name=value` of an address, and where it stands in the text. */
type Parameter = { readonly name: string; readonly value: string; readonly at: Span };

export default rule({
  codes: ['LNK-04'],
  gravity: 'hint',
  strength: 'practice',
  moment: 'pause',
  needs: ['text'],
  long: true,
  check({ fields }, site) {
    return inFields(fields, clickable, ({ parsed }) =>
      outside(parsed.links, parsed.code).flatMap((link): Finding[] => (link.query === '' ? [] : tracked(link).concat(misnamed(link, site.id, site.name)))));
  },
});

function tracked(link: LinkToken): Finding[] {
  const all = parameters(link);
  const own = Object.entries(trackersOf).find(([host]) => link.host === host || link.host.endsWith(`.${host}`))?.[1] ?? [];
  const gone = all.filter(({ name, value }) => trackers.has(name) || own.includes(name) || (name === 'utm_source' && machines.has(value.toLowerCase())));
  const first = gone[0];
  if (!first) return [];
  // Those that follow one another are one place; what else is there is named by the fix.
  let end = first.at[1];
  for (const { at } of gone) if (at[0] <= end + 1) end = at[1];
  return [{ at: [first.at[0], end], with: { name: first.name, host: link.host }, fix: [without(link, all, gone)] }];
}

/** One edit over the query alone, so that every other byte of the address stays as it is. */
function without(link: LinkToken, all: readonly Parameter[], gone: readonly Parameter[]): { at: Span; text: string } {
  const [start, end] = queryOf(link);
  const out = new Set(gone);
  const kept = all.filter((parameter) => !out.has(parameter)).map(({ at }) => link.text.slice(at[0] - link.at[0], at[1] - link.at[0]));
  return { at: [start, end], text: kept.length === 0 ? '' : `?${kept.join('&')}` };
}

function misnamed(link: LinkToken, site: string, here: string): Finding[] {
  const source = parameters(link).find(({ name }) => name === 'utm_source');
  const value = source?.value.toLowerCase() ?? '';
  const named = Object.entries(campaignNames).find(([, names]) => names.includes(value))?.[0];
  if (!source || named === undefined || named === site) return [];
  return [{ at: source.at, sure: false, variant: 'campaign', with: { named: nameOf(named), site: here, name: 'utm_source' } }];
}

/** From the `?` to the end of the query. */
function queryOf(link: LinkToken): Span {
  const start = link.at[0] + link.text.indexOf('?');
  return [start, start + 1 + link.query.length];
}

function parameters(link: LinkToken): Parameter[] {
  let start = queryOf(link)[0] + 1;
  return link.query.split('&').map((text) => {
    const at: Span = [start, start + text.length];
    start = at[1] + 1;
    const [name = '', ...value] = text.split('=');
    return { name: name.toLowerCase(), value: value.join('='), at };
  });
}

export const sources: Sources = [
  { title: { en: 'GDPR, Art. 5: no more data than needed', de: 'DSGVO, Art. 5: nicht mehr Daten als nötig' }, url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj', date: '2016-04-27', kind: 'law' },
  { title: { en: 'House list of tracking parameters', de: 'Hausliste der Tracking-Parameter' }, date: '2026-11-21', kind: 'practice' },
];

export const words: Words = {
  en: {
    title: 'This link carries tracking',
    why: '{name} only tells {host} where the link was copied. The address works without it, and is shorter.',
    fix: 'Remove the tracking',
    variants: {
      campaign: {
        title: 'This link counts as {named}',
        why: 'utm_source names {named}, but you are on {site}: your statistics will put these visits in the wrong place.',
        look: 'Set utm_source to {site}.',
      },
    },
  },
  de: {
    title: 'Dieser Link schleppt Tracking mit',
    why: '{name} verrät {host} nur, wo der Link kopiert wurde. Die Adresse geht auch ohne und ist dann kürzer.',
    fix: 'Tracking entfernen',
    variants: {
      campaign: {
        title: 'Dieser Link zählt für {named}',
        why: 'In utm_source steht {named}, du bist aber auf {site}: Deine Statistik ordnet die Besuche falsch zu.',
        look: 'Trag bei utm_source {site} ein.',
      },
    },
  },
};

export const examples: Examples = {
  en: {
    good: [
      'All dates: https://our-site.com/a',
      'The film from the second minute: https://youtu.be/abc123?t=120',
      'Shop: https://our-site.com/a?si=7&utm_source=newsletter&utm_medium=mail',
      { text: 'Read https://our-site.com/a?utm_source=mastodon and `?fbclid=IwAR0x` in the manual', site: 'mastodon' },
    ],
    bad: [
      { text: 'https://our-site.com/a?fbclid=IwAR0x is our news page', at: 'fbclid=IwAR0x', fixed: 'https://our-site.com/a is our news page' },
      { text: 'Our film: https://youtu.be/abc123?si=Q1w2&t=120#top', at: 'si=Q1w2', fixed: 'Our film: https://youtu.be/abc123?t=120#top' },
      { text: 'See https://our-site.com/a?id=%C3%A4+b&gclid=1&msclkid=2&x=', at: 'gclid=1&msclkid=2', fixed: 'See https://our-site.com/a?id=%C3%A4+b&x=' },
      { text: 'The law: https://our-site.com/law?art=5&utm_source=chatgpt.com', at: 'utm_source=chatgpt.com', fixed: 'The law: https://our-site.com/law?art=5' },
      { text: 'News: https://our-site.com/a?utm_source=facebook', at: 'utm_source=facebook', site: 'x' },
    ],
  },
  de: {
    good: [
      'Alle Termine: https://unsere-seite.de/a',
      { text: 'Der Film ab der zweiten Minute: https://youtu.be/abc123?t=120', site: 'bluesky' },
      'Laden: https://unsere-seite.de/a?si=7&utm_source=newsletter&utm_medium=mail',
      { text: 'Mehr: https://unsere-seite.de/a?utm_source=twitter, im Handbuch steht `?fbclid=IwAR0x`', site: 'x' },
    ],
    bad: [
      { text: 'Neu: https://unsere-seite.de/a?fbclid=IwAR0x', at: 'fbclid=IwAR0x', fixed: 'Neu: https://unsere-seite.de/a' },
      { text: 'Unser Bild: https://www.instagram.com/p/C1/?igsh=MzRl, schaut mal', at: 'igsh=MzRl', fixed: 'Unser Bild: https://www.instagram.com/p/C1/, schaut mal' },
      { text: 'Karten: https://unsere-seite.de/k?tag=sa&gclid=1&platz=3&mc_eid=9#saal', at: 'gclid=1', fixed: 'Karten: https://unsere-seite.de/k?tag=sa&platz=3#saal' },
      { text: 'Das Gesetz: https://unsere-seite.de/gesetz?utm_source=chatgpt.com', at: 'utm_source=chatgpt.com', fixed: 'Das Gesetz: https://unsere-seite.de/gesetz' },
      { text: 'Neu: https://unsere-seite.de/a?utm_source=facebook', at: 'utm_source=facebook', site: 'x' },
    ],
  },
};
