import type { PastPost } from '../../../rules';
import type { CleanDraft } from '../corpus-clean';
import type { FaultyDraft } from '../corpus-faulty';

const past = (hashtags: readonly string[], excerpt: string): PastPost => ({ site: 'mastodon', kind: 'post', at: 0, hashtags, links: [], mentions: [], words: 7, media: 0, excerpt });
const brot = past(['brot', 'kassel', 'mühle', 'mehl'], 'Der Müller backt wieder, wer kommt?');
const bread = past(['bread', 'leeds', 'mill', 'flour'], 'The miller bakes again, who comes?');
const quiet: PastPost = { ...past([], 'Regen den ganzen Tag, das Mehl blieb trocken.'), site: 'x' };
const wallEn = 'The old mill has stood by the river since 1911. A teacher planted the pear tree. The wheel turned until the war and then stood still. ';
const wallDe = 'Die alte Mühle steht seit 1911 am Fluss. Eine Lehrerin pflanzte den Birnbaum. Das Rad drehte sich bis zum Krieg und stand dann still. ';

export const clean: Readonly<Record<'en' | 'de', readonly CleanDraft[]>> = { en: [], de: [] };

/** Faults that show only with the history, the account, the audience, a picture, a title or a long text. */
export const faulty: readonly FaultyDraft[] = [
  { site: 'x', draft: { profile: { languages: ['de'] } }, text: 'The mill is open again on Saturday, and everyone who likes bread is welcome to come and see the wheel turn.', tips: [['quality/other-language', '']] },
  { site: 'bluesky', draft: { profile: { languages: ['en'] } }, text: 'Die Mühle ist am Samstag wieder offen, und alle, die Brot mögen, dürfen zusehen, wie sich das Rad dreht.', tips: [['quality/other-language', '']] },
  { site: 'mastodon', draft: { profile: { languages: ['en'] } }, text: 'Wir suchen noch zwei Leute, die am Dienstag mit uns die Bücher sortieren und danach Suppe essen.', tips: [['quality/other-language', '']] },
  { site: 'x', draft: { profile: { languages: ['de'] } }, text: 'We are looking for two people who would like to sort books with us on Tuesday and eat soup after that.', tips: [['quality/other-language', '']] },
  { site: 'x', draft: { plannedFor: Date.UTC(2026, 10, 21, 10) }, text: 'Morgen um zehn öffnet die neue Bücherei.', tips: [['quality/relative-day', 'Morgen']] },
  { site: 'bluesky', draft: { plannedFor: Date.UTC(2026, 10, 21, 10) }, text: 'The pool is closed next week, the sauna is open.', tips: [['quality/relative-day', 'next week']] },
  { site: 'mastodon', draft: { plannedFor: Date.UTC(2026, 10, 28, 10) }, text: 'Heute Abend spielt die Kapelle im Hof.', tips: [['quality/relative-day', 'Heute Abend']] },
  { site: 'x', draft: { plannedFor: Date.UTC(2026, 10, 28, 10) }, text: 'Yesterday the ferry ran for the first time.', tips: [['quality/relative-day', 'Yesterday']] },
  { site: 'x', draft: { profile: { address: 'ihr' } }, text: 'Unser Kurs hat noch Plätze. Melden Sie sich im Rathaus.', tips: [['quality/du-and-sie', 'Sie']] },
  { site: 'x', draft: { media: [{ kind: 'image', alt: { state: 'present', text: 'IMG_4711.jpeg' } }] }, text: 'Der neue Lesesaal ist fertig.', tips: [['accessibility/alt-text-says-nothing', '']] },
  { site: 'bluesky', draft: { media: [{ kind: 'image', alt: { state: 'present', text: 'Symbolbild' } }] }, text: 'Der neue Lesesaal ist fertig.', tips: [['accessibility/alt-text-says-nothing', '']] },
  { site: 'mastodon', draft: { media: [{ kind: 'image', alt: { state: 'present', text: 'May be an image of 2 people, bicycle and outdoors' } }] }, text: 'The new reading room is ready.', tips: [['accessibility/alt-text-says-nothing', '']] },
  { site: 'x', draft: { media: [{ kind: 'image', alt: { state: 'present', text: 'Photo of the new reading room with thirty chairs' } }] }, text: 'The new reading room is ready.', tips: [['accessibility/alt-text-says-nothing', '']] },
  { site: 'x', draft: { media: [{ kind: 'image', alt: { state: 'present', text: 'Thirty chairs in rows, and the sun on the floor. '.repeat(25) } }] }, text: 'The new reading room is ready.', tips: [['accessibility/alt-text-too-long', '']] },
  { site: 'bluesky', draft: { media: [{ kind: 'image', alt: { state: 'present', text: 'Thirty chairs in rows, and the sun on the floor. '.repeat(10) } }] }, text: 'The new reading room is ready.', tips: [['accessibility/alt-text-too-long', '']] },
  { site: 'mastodon', draft: { media: [{ kind: 'image', alt: { state: 'present', text: 'Dreißig Stühle in Reihen, Sonne auf dem Boden. '.repeat(12) } }] }, text: 'Der neue Lesesaal ist fertig.', tips: [['accessibility/alt-text-too-long', '']] },
  { site: 'mastodon', draft: { media: [{ kind: 'image', alt: { state: 'present', text: 'Dreißig Stühle in Reihen, Sonne auf dem Boden. '.repeat(40) } }] }, text: 'Der neue Lesesaal ist fertig.', tips: [['accessibility/alt-text-too-long', '']] },
  { site: 'mastodon', draft: { audience: 'public' }, text: 'Die Bücherei der Dinge verleiht jetzt auch Bohrmaschinen, Zelte und ein Waffeleisen.', tips: [['hashtags/missing', '']] },
  { site: 'mastodon', draft: { audience: 'public' }, text: 'The library of things now lends drills, tents and a waffle iron to everyone in town.', tips: [['hashtags/missing', '']] },
  { site: 'mastodon', draft: { audience: 'public' }, text: 'Der Jahresbericht ist da, mit allen Zahlen zum Wasser: https://unsere-seite.de/bericht', tips: [['hashtags/missing', '']] },
  { site: 'mastodon', draft: { audience: 'public' }, text: 'The yearly report is out, with every figure on our water: https://our-site.com/report', tips: [['hashtags/missing', '']] },
  { site: 'mastodon', draft: { audience: 'private' }, text: 'Weißt du, ob @ben@mastodon.social wieder gesund ist?', tips: [['mentions/third-person', '@ben@mastodon.social']] },
  { site: 'mastodon', draft: { audience: 'private' }, text: '@anna@mastodon.social I do not think @ben@mastodon.social should lead this', tips: [['mentions/third-person', '@ben@mastodon.social']] },
  { site: 'mastodon', draft: { audience: 'private' }, text: 'Hi @anna@mastodon.social, between us: @ben@mastodon.social forgot the keys', tips: [['mentions/third-person', '@ben@mastodon.social']] },
  { site: 'mastodon', draft: { audience: 'private' }, text: '@anna@mastodon.social hast du von @ben@mastodon.social gehört?', tips: [['mentions/third-person', '@ben@mastodon.social']] },

  ...['Der neue Ofen steht, und der Müller backt am Samstag zum ersten Mal darin. #Brot #Kassel #Mühle #Mehl', 'Roggen ist wieder da, gestern Nacht gemahlen, und er reicht bis zum Frühling. #Mehl #Mühle #Brot #Kassel'].map((text) => ({ site: 'mastodon', draft: { past: [brot, brot, brot] }, text, tips: [['hashtags/same-block', text.slice(text.indexOf('#'))]] }) as const),
  ...['The new oven is here, and the miller bakes in it for the first time on Saturday. #Bread #Leeds #Mill #Flour', 'Rye is back on the shelf, milled last night, and there is enough until spring. #Flour #Mill #Bread #Leeds'].map((text) => ({ site: 'mastodon', draft: { past: [bread, bread, bread, bread] }, text, tips: [['hashtags/same-block', text.slice(text.indexOf('#'))]] }) as const),

  ...[wallEn.repeat(5), wallDe.repeat(5), `${wallEn}\n\n${wallEn.repeat(5)}`, `${wallDe}\n\n${wallDe.repeat(5)}`].map((text) => ({ site: 'facebook', draft: { limits: { text: 5000 } }, text: text.trim(), tips: [['length/wall-of-text', text.trim().split('\n\n').at(-1)?.slice(0, 80) ?? '']] }) as const),

  ...[
    'Weil der alte Aufzug im Rathaus schon seit dem Frühjahr nicht mehr fährt und die Firma, die ihn gebaut hat, seit Jahren nicht mehr besteht, suchen wir nun jemanden, der ihn ohne Pläne und Ersatzteile wieder zum Laufen bringt.',
    'Wer wie wir an einem kalten Morgen im November um sechs vor der Halle steht und auf den Lieferwagen wartet, der eigentlich schon um fünf da sein sollte, weiß, warum der erste Kaffee des Tages immer der beste ist.',
    'Because the old lift in the town hall has not moved since spring and the firm that built it has not existed for many years, we are now looking for somebody who can make it run again without any plans or spare parts.',
    'Anybody who has stood in front of the hall at six on a cold morning in November and waited for a van that should have been there at five knows why the first cup of coffee of the day is always the best.',
  ].map((text) => ({ site: 'x', text, tips: [['length/long-sentence', text.slice(0, 80)]] }) as const),

  ...[
    ['youtube', 'So flicken wir einen Fahrradschlauch in zwei Minuten, nur mit Löffel, Flicken und Geduld', 70],
    ['youtube', 'How we repair a bicycle tube in two minutes with nothing but a spoon, a patch, patience and a friend to hold the wheel', 100],
    ['pinterest', 'Apfelkuchen aus dem Steinofen mit Walnüssen und Zimt', 40],
    ['pinterest', 'Apple cake from the stone oven with walnuts and cinnamon', 40],
  ].map(([site, title, from]) => ({ site: String(site), draft: { fields: { title: String(title) } }, text: '', tips: [['length/long-title', String(title).slice(Number(from))]] }) as const),

  ...[
    'Zwölf Brunnen, alle sauber. Der Bericht mit allen Zahlen: https://unsere-seite.de/wasser',
    'Wir suchen jemanden für die Mühle, Teilzeit geht auch: https://unsere-seite.de/stellen',
    'Twelve wells, all clean. The report with every figure: https://our-site.com/water',
    'We are looking for a miller, part-time is fine: https://our-site.com/jobs',
  ].map((text) => ({ site: 'linkedin', draft: { card: true, profile: { business: true } }, text, tips: [['links/card', text.slice(text.indexOf('https'))]] }) as const),

  ...[
    'Nach einem Frühjahr, in dem die Brunnen der Altstadt wieder trocken fielen und niemand wusste, ob das Wasser noch gut ist für die Kinder, haben wir gemessen. Alles sauber.',
    'Am vergangenen Wochenende haben sich in der alten Feuerwache wie in jedem Herbst die Leute aus den drei Dörfern am Fluss getroffen und Räder repariert. Neun fahren wieder.',
    'After a spring in which the wells of the old town ran dry again and nobody knew whether the water was still fit for the children, we measured. All clean.',
    'Last weekend, as every autumn, people from the three villages by the river met in the old fire station, drank tea and repaired each other’s bicycles. Nine run again.',
  ].map((text) => ({ site: 'instagram', text, tips: [['reach/late-point', text.slice(125, text.search(/[.!?] \p{Lu}/u) + 1).trimStart()]] }) as const),

  ...['Unser Team war in Fulda.', 'Zum ersten Mal seit Jahren dreht sich das Rad.', 'Our team was in York.', 'The wheel turned for the first time in years.'].map(
    (text) => ({ site: 'x', draft: { language: text.includes(' war ') || text.startsWith('Zum') ? 'de' : 'en', past: [quiet, quiet] }, text: `${text} ☀️`, tips: [['reach/no-way-in', '']] }) as const,
  ),
];
