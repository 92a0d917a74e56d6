import { fact } from '../../fact';
import { rule, type Examples, type Sources, type Words } from '../../rule';
import { surplus } from '../../text/surplus';

export default rule({
  codes: ['TAG-01'],
  gravity: 'error',
  strength: 'limit',
  moment: 'pause',
  needs: ['text'],
  wide: true,
  check({ parsed }, site) {
    const { max, doubted } = site.hashtags;
    const count = parsed.hashtags.length;
    if (doubted && count > doubted.value && !(max && count > max.value)) {
      return [{ gravity: 'warning', sure: false, variant: 'doubted', at: surplus(parsed.text, parsed.hashtags, doubted.value), with: { count, max: doubted.value, site: site.name }, rests: [doubted] }];
    }
    if (!max || count <= max.value) return [];
    return [{
      ...(max.confidence === 'high' ? {} : { gravity: max.confidence === 'medium' ? 'warning' : 'hint', sure: false }),
      at: surplus(parsed.text, parsed.hashtags, max.value),
      with: { count, max: max.value, over: count - max.value, site: site.name },
      rests: [max],
      ...(max.value === 1 ? { variant: 'one' } : {}),
    }];
  },
});

export const sources: Sources = [
  { title: { en: 'Instagram: at most five hashtags', de: 'Instagram: höchstens fünf Hashtags' }, url: 'https://www.facebook.com/help/instagram/351460621611097', date: '2026-09-24', kind: 'official, quoted' },
  { title: { en: 'Threads: one topic a post', de: 'Threads: ein Thema je Beitrag' }, url: 'https://developers.facebook.com/documentation/threads/posts', date: '2026-04-14', kind: 'official' },
  { title: { en: 'YouTube: more than 60 hashtags are all ignored', de: 'YouTube: Bei mehr als 60 Hashtags werden alle übergangen' }, url: 'https://support.google.com/youtube/answer/6390658', date: '2026', kind: 'official, quoted' },
];

export const words: Words = {
  en: {
    title: '{count} hashtags: {site} takes {max}',
    why: 'Above {max} hashtags {site} refuses the post or ignores the rest.',
    look: 'Keep those that say most precisely what this is about.',
    variants: {
      one: { title: '{count} hashtags: {site} takes one', why: '{site} makes a single topic of a post; the others stay plain text.' },
      doubted: { title: '{count} hashtags: {site} may ignore them all', why: 'With more than {max} {site} was said to ignore every one; what it says today is higher, and sources differ.' },
    },
  },
  de: {
    title: '{count} Hashtags: {site} nimmt {max}',
    why: 'Bei mehr als {max} Hashtags lehnt {site} den Beitrag ab oder lässt den Rest unter den Tisch fallen.',
    look: 'Behalte die, die am genauesten sagen, worum es geht.',
    variants: {
      one: {
        title: '{count} Hashtags: {site} nimmt einen',
        why: '{site} macht aus einem Beitrag ein einziges Thema; die anderen bleiben bloßer Text.',
      },
      doubted: { title: '{count} Hashtags: {site} übergeht vielleicht alle', why: 'Bei mehr als {max} hieß es, {site} übergehe sie alle; heute nennt der Dienst eine höhere Zahl, und die Quellen sind sich uneins.' },
    },
  },
};

const instagram = 'https://www.facebook.com/help/instagram/351460621611097';
const threads = 'https://developers.facebook.com/documentation/threads/posts';
const five = { hashtags: { max: fact(5, 'hashtags', instagram, { kind: 'official, quoted', date: '2026-09-24', confidence: 'high' }) } };
const one = { hashtags: { max: fact(1, 'topic', threads, { kind: 'official', date: '2026-04-14', confidence: 'high' }) } };

export const examples: Examples = {
  en: {
    good: [
      { text: 'Sourdough! #Sourdough #HomeBaking', site: 'instagram', facts: five },
      { text: 'We rank #1 in cake, C# is only for concerts. #Leeds', site: 'threads', facts: one },
      { text: 'This is what we bake in our week of old grains, all at https://our-bakery.com/news#today #Bread #Rye #Spelt #Oats #Barley', facts: five },
    ],
    bad: [
      { text: 'Sourdough! #Bread #Sourdough #Baking #Food #Rye #Bakery', at: '#Bakery', site: 'instagram', facts: five },
      { text: '#Bread and #Butter for everyone', at: '#Butter', site: 'threads', facts: one },
      { text: 'From our oven #Bread #Sourdough #Baking #Food #Rye, #Bakery #Leeds', at: '#Bakery #Leeds', site: 'instagram', facts: five },
    ],
  },
  de: {
    good: [
      { text: 'Sauerteig! #Sauerteig #BrotBacken', site: 'instagram', facts: five },
      { text: 'Platz #1 beim Kuchen, Konzert in C#-Moll. #Kassel', site: 'threads', facts: one },
      { text: 'Das backen wir in dieser Woche aus alten Getreiden für euch, alles unter https://unsere-baeckerei.de/neu#heute #Brot #Roggen #Dinkel #Hafer #Gerste', facts: five },
    ],
    bad: [
      { text: 'Sauerteig! #Brot #Sauerteig #Backen #Essen #Roggen #Bäckerei', at: '#Bäckerei', site: 'instagram', facts: five },
      { text: '#Brot und #Butter für alle', at: '#Butter', site: 'threads', facts: one },
      { text: 'Aus unserem Ofen #Brot #Sauerteig #Backen #Essen #Roggen und noch #Bäckerei #Kassel', at: '#Bäckerei #Kassel', site: 'instagram', facts: five },
    ],
  },
};
