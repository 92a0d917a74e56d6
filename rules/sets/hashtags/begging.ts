import type { Edit } from '../../edit';
import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { clickable, inFields } from '../../text/in-fields';
import type { HashtagToken } from '../../text/parse';
import { outside } from '../../text/spans';
import { surplus } from '../../text/surplus';
import { beggingTags } from '../../words/begging-tags';

/** Sites on which even one such tag is a usual mistake. */
const strict: ReadonlySet<string> = new Set(['facebook', 'instagram', 'tiktok', 'threads', 'youtube']);
const tailOnly = /^(?:[\s.,;|·•]*[#＃][\p{L}\p{M}\p{N}_]+)*[\s.,;|·•]*$/u;

export default rule({
  codes: ['TAG-05'],
  gravity: 'warning',
  strength: 'policy',
  moment: 'pause',
  needs: ['text'],
  check({ fields }, site) {
    return inFields(fields, [...clickable, 'tags'], ({ text, parsed }): Finding[] => {
      const begging = outside(parsed.hashtags, parsed.code).filter(({ tag }) => beggingTags.has(tag.toLowerCase().replace(/[シ\d_]{1,40}$/u, '')) || beggingTags.has(tag.toLowerCase()));
      const [first] = begging;
      if (!first || (begging.length === 1 && !strict.has(site.id))) return [];
      const finding: Finding = begging.length === 1 ? { gravity: 'hint', at: first.at, with: { tag: first.text } } : { at: surplus(text, begging, 0), variant: 'several', with: { tag: first.text, count: begging.length } };
      const fix = begging.flatMap((tag) => removed(text, tag));
      return [fix.length === begging.length ? { ...finding, fix } : finding];
    });
  },
});

/** A tag in the tail goes together with the space before it; one inside a sentence stays, since it is a word there. */
function removed(text: string, { at }: HashtagToken): Edit[] {
  if (!tailOnly.test(text.slice(at[1], at[1] + 600))) return [];
  let start = at[0];
  while (start > 0 && text.charAt(start - 1) === ' ') start--;
  // At the beginning of a line the space after it goes instead.
  const opens = start === 0 || text.charAt(start - 1) === '\n';
  return [{ at: opens ? [start, at[1] + (text.charAt(at[1]) === ' ' ? 1 : 0)] : [start, at[1]], text: '' }];
}

export const sources: Sources = [
  { title: { en: 'Meta: spammy captions and tags lose reach', de: 'Meta: Mit Spam-Texten und -Tags sinkt die Reichweite' }, date: '2025-04-24', kind: 'official, quoted' },
  { title: { en: 'Instagram @creators: generic tags do not help', de: 'Instagram @creators: Allerweltstags helfen nicht' }, date: '2025-12-18', kind: 'official, quoted' },
  { title: { en: 'X: rules on authenticity', de: 'X: Regeln zur Authentizität' }, url: 'https://github.com/OpenTermsArchive/pga-versions', date: '2026-06-29', kind: 'official' },
];

export const words: Words = {
  en: {
    title: '{tag} says nothing about this post',
    why: 'Sites say themselves that tags like this bring no reach, and some count them as spam.',
    look: 'Name the subject or the place instead.',
    fix: 'Remove the tag',
    variants: { several: { title: '{count} hashtags only ask for reach', fix: 'Remove these tags' } },
  },
  de: {
    title: '{tag} sagt nichts über diesen Beitrag',
    why: 'Die Dienste sagen selbst, dass solche Tags keine Reichweite bringen; manche werten sie als Spam.',
    look: 'Nenn lieber das Thema oder den Ort.',
    fix: 'Tag entfernen',
    variants: { several: { title: '{count} Hashtags betteln nur um Reichweite', fix: 'Diese Tags entfernen' } },
  },
};

export const examples: Examples = {
  en: {
    good: [
      { text: 'Cake from the old oven, still warm #SourdoughLeeds', site: 'x' },
      { text: 'Anna and Tom said yes today #love', site: 'x' },
      { text: 'Our course on viral infections, with the exploration team #Virology', site: 'x' },
    ],
    bad: [
      { text: 'Cake #viral #fyp #explore', at: '#viral #fyp #explore', fixed: 'Cake' },
      { text: 'New roof on the mill #Leeds #instagood #Mill #picoftheday', at: '#instagood', fixed: 'New roof on the mill #Leeds #Mill' },
      { text: 'Please #follow us to the #viral corner of the market', at: '#follow' },
    ],
  },
  de: {
    good: [
      { text: 'Kuchen aus dem alten Ofen, noch warm #BäckereiKassel', site: 'x' },
      { text: 'Anna und Tom haben heute Ja gesagt #love', site: 'x' },
      { text: 'Unser Kurs über virale Infekte #Virologie', site: 'x' },
    ],
    bad: [
      { text: 'Kuchen #viral #fürdich #explorepage', at: '#viral #fürdich #explorepage', fixed: 'Kuchen' },
      { text: 'Neues Dach für die Mühle #Kassel #instagood #Mühle #picoftheday', at: '#instagood', fixed: 'Neues Dach für die Mühle #Kassel #Mühle' },
      { text: 'Gut gelaunt #reels #trending #Kassel', at: '#reels #trending', fixed: 'Gut gelaunt #Kassel' },
    ],
  },
};
