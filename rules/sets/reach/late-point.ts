import { rule, type Examples, type Sources, type Words } from '../../rule';
import { findSentences } from '../../text/sentences';
import { isBetween } from '../../text/segments';

/** Where feeds fold a text, by site, in characters; a site's own fact goes first. */
const folds: Readonly<Record<string, number>> = { facebook: 477, instagram: 125, linkedin: 210, threads: 250, tiktok: 150, youtube: 150 };

/** What may be the point of a post before its first sentence ends. */
const point = /[\d@?:]/u;

export default rule({
  codes: ['RCH-01'],
  gravity: 'hint',
  strength: 'practice',
  kinds: ['post', 'thread', 'quote'],
  moment: 'pause',
  needs: ['text'],
  wide: true,
  check({ parsed, limits, part }, site) {
    const { text } = parsed;
    const facts = site.fields.text;
    const desk = facts?.fold?.value ?? folds[site.id];
    const hand = facts?.foldPhone;
    const soonest = Math.min(desk ?? Infinity, hand?.value ?? Infinity);
    if (text.length <= soonest || (part && part.index > 0)) return [];
    const [first] = findSentences(parsed.prose);
    if (!first) return [];
    const used = facts?.fold ? (facts.count(text.slice(0, first[1]), limits, { text })[0]?.used ?? first[1]) : first[1];
    if (used <= soonest) return [];
    const isDesk = desk !== undefined && used > desk;
    // On a phone a little more is forgiven, and a figure or the like before the fold is a point as well.
    if (!isDesk && (used < soonest * 1.25 || point.test(text.slice(0, soonest)))) return [];
    const fold = isDesk ? desk : soonest;
    // The place is what stands behind the fold, counted roughly.
    let from = Math.min(first[1], Math.max(first[0], fold));
    while (from > first[0] && !isBetween(text, from)) from--;
    while (parsed.text.charAt(from) === ' ') from++;
    return [{ at: [from, first[1]], with: { fold, site: site.name }, rests: [isDesk ? facts?.fold : hand], ...(isDesk ? {} : { variant: 'phone' }) }];
  },
});

export const sources: Sources = [{ title: { en: 'posttruncate.com and toolshake.xyz: where feeds fold', de: 'posttruncate.com und toolshake.xyz: wo Feeds den Text kürzen' }, date: '2026', kind: 'vendor' }];

export const words: Words = {
  en: {
    title: 'The first sentence ends after the fold',
    why: '{site} is reported to show about {fold} characters before “more”; most people read no further.',
    look: 'Begin with the result, the number or the question.',
    variants: { phone: { title: 'On a phone the first sentence ends after the fold', why: '{site} is reported to show about {fold} characters on a phone before “more”; most people read there, and no further.' } },
  },
  de: {
    title: 'Der erste Satz endet erst hinter dem Knick',
    why: '{site} zeigt Berichten nach etwa {fold} Zeichen vor „mehr“; die meisten lesen nicht weiter.',
    look: 'Beginn mit dem Ergebnis, der Zahl oder der Frage.',
    variants: { phone: { title: 'Auf dem Handy endet der erste Satz hinter dem Knick', why: '{site} zeigt auf dem Handy Berichten nach etwa {fold} Zeichen vor „mehr“; die meisten lesen dort, und nicht weiter.' } },
  },
};

const en = 'Twelve wells, all clean. The report stands on our page. We measured from March to October, every second Tuesday, and nobody stayed at home.';
const de = 'Zwölf Brunnen, alle sauber. Der Bericht steht auf unserer Seite. Gemessen haben wir von März bis Oktober, jeden zweiten Dienstag, und alle waren dabei.';
const lateEn = 'After a spring in which the wells of the old town ran dry again and nobody knew whether the water was still fit to drink for children and dogs, we measured. All clean.';
const lateDe = 'Nach einem Frühjahr, in dem die Brunnen der Altstadt wieder trocken fielen und niemand wusste, ob das Wasser noch gut ist für Kinder und Hunde, haben wir gemessen. Alles sauber.';
const longEn = lateEn.replace(' for children and dogs', ' for children, for old people and for all the dogs of the neighbourhood');
const longDe = lateDe.replace(' für Kinder und Hunde', ' für Kinder, für alte Leute und für alle Hunde der Nachbarschaft');
const on = (text: string, site = 'instagram') => ({ text, site });

export const examples: Examples = {
  en: {
    good: [on(en), on('We planted 120 trees today.'), on(lateEn, 'facebook'), { text: `${lateEn.slice(0, 120)} we measured.`, site: 'bluesky' }],
    bad: [on(lateEn), { ...on(lateEn), at: [125, 156] }, on(lateEn.replace('After', 'Since')), on(longEn, 'facebook')],
  },
  de: {
    good: [on(de), on('Heute haben wir 120 Bäume gepflanzt.'), on(lateDe.replace(' für Kinder und Hunde', ''), 'facebook'), { text: `${lateDe.slice(0, 120)} wir messen.`, site: 'bluesky' }],
    bad: [on(lateDe), { ...on(lateDe), at: [126, 163] }, on(lateDe.replace('Frühjahr', 'Sommer')), on(longDe, 'facebook')],
  },
};
