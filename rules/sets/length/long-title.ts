import { rule, type Examples, type Sources, type Words } from '../../rule';
import { isBetween } from '../../text/segments';

/** What lists and phones show of a title, by site; a site's own fact goes first. */
const shown: Readonly<Record<string, number>> = { pinterest: 40, youtube: 70 };
/** What a title may have; a site's own fact goes first. */
const accepted: Readonly<Record<string, number>> = { pinterest: 100, reddit: 300, youtube: 100 };

export default rule({
  codes: ['LEN-04'],
  gravity: 'error',
  strength: 'limit',
  moment: 'pause',
  needs: ['text'],
  wide: true,
  check({ fields, limits }, site) {
    const title = fields.find(({ name }) => name === 'title');
    const facts = site.fields.title;
    const max = facts?.max.value ?? accepted[site.id];
    const fold = facts?.fold?.value ?? shown[site.id];
    if (!title || (max === undefined && fold === undefined)) return [];
    const used = facts?.count(title.text, limits, { title: title.text })[0]?.used ?? title.text.length;
    const over = max !== undefined && used > max;
    const border = over ? max : (fold ?? Infinity);
    if (used <= border) return [];
    let from = Math.min(border, title.text.length);
    while (from > 0 && !isBetween(title.text, from)) from--;
    const sure = !over || (facts?.max.confidence ?? 'high') === 'high';
    return [{ field: 'title', at: [from, title.text.length], with: { used, most: border, site: site.name }, rests: [over ? facts?.max : facts?.fold], ...(over ? { variant: 'over', ...(sure ? {} : { gravity: 'warning', sure: false }) } : { gravity: 'hint' }) }];
  },
});

export const sources: Sources = [
  { title: { en: 'Publer and upload-post: lengths by site', de: 'Publer und upload-post: Längen je Plattform' }, date: '2026', kind: 'vendor' },
  { title: { en: 'House rule: what lists show', de: 'Hausregel: was Listen zeigen' }, date: '2026-11-21', kind: 'practice' },
];

export const words: Words = {
  en: {
    title: 'The end of this title will be cut off',
    why: 'Lists and phones show about {most} characters on {site}; these are {used}.',
    look: 'Put the subject first.',
    variants: { over: { title: 'The title is longer than {site} takes', why: '{site} takes {most} characters, these are {used}.', look: 'Shorten it.' } },
  },
  de: {
    title: 'Das Ende dieses Titels wird abgeschnitten',
    why: 'Listen und Telefone zeigen auf {site} etwa {most} Zeichen; das sind {used}.',
    look: 'Stell das Thema nach vorn.',
    variants: { over: { title: 'Der Titel ist länger, als {site} annimmt', why: '{site} nimmt {most} Zeichen, das sind {used}.', look: 'Kürz ihn.' } },
  },
};

const titled = (title: string) => ({ text: '', site: 'youtube', draft: { fields: { title } } });

export const examples: Examples = {
  en: {
    good: [titled('How we repair a bicycle tube in two minutes'), titled('Twelve wells, all clean: our report on the water of the town'), { text: 'A post has no title.', site: 'x' }],
    bad: [
      titled('How we repair a bicycle tube in two minutes with nothing but a spoon, a patch and patience'),
      titled('How we repair a bicycle tube in two minutes with nothing but a spoon, a patch, some patience and a friend to hold the wheel'),
      titled('All about the old mill by the river, its wheel and the people who keep it going'),
    ],
  },
  de: {
    good: [titled('So flicken wir einen Fahrradschlauch in zwei Minuten'), titled('Zwölf Brunnen, alle sauber: unser Bericht zum Wasser der Stadt'), { text: 'Ein Beitrag hat keinen Titel.', site: 'x' }],
    bad: [
      titled('So flicken wir einen Fahrradschlauch in zwei Minuten, nur mit Löffel, Flicken und Geduld'),
      titled('So flicken wir einen Fahrradschlauch in zwei Minuten, nur mit Löffel, Flicken, etwas Geduld und jemandem, der das Rad hält'),
      titled('Alles über die alte Mühle am Fluss, ihr Rad und die Leute, die sie erhalten'),
    ],
  },
};
