import { rule, type Examples, type Sources, type Words } from '../../rule';
import { outside } from '../../text/spans';

/** Before a name one talks to. */
const calls = /^[\s,]{0,9}(?:(?:hi|hey|hello|hallo|moin|servus|dear|liebe[rs]?|thanks|thank you|danke(?:schön)?|cc|an|to|für|for|guten (?:morgen|tag|abend)|good (?:morning|evening))[\s,]{0,9}){0,9}$/iu;

/** After a name one talks about: "@anna has forgotten it again." */
const told = /^ (?:hat|has|had|hatte|wird|will|war|was|kommt|meint|says|thinks|never|always) [^?\n]{0,160}(?:[.!](?=\s|$)|\n|$)/iu;

export default rule({
  codes: ['MEN-04'],
  gravity: 'warning',
  strength: 'policy',
  sites: ['mastodon'],
  moment: 'pause',
  needs: ['text'],
  check({ parsed, audience }) {
    if (audience !== 'private') return [];
    const mentions = outside(parsed.mentions, parsed.code);
    // The names at the beginning are those the post is for; so is one that is called by a greeting.
    let end = 0;
    const later = mentions.filter(({ at }) => {
      const addressed = calls.test(parsed.text.slice(end, at[0])) && !told.test(parsed.text.slice(at[1], at[1] + 200));
      if (addressed) end = at[1];
      return !addressed;
    });
    const known = new Set(mentions.filter((mention) => !later.includes(mention)).map(({ text }) => text.toLowerCase()));
    const first = later.find(({ text }) => !known.has(text.toLowerCase()));
    return first ? [{ at: first.at, sure: false, with: { name: first.name, mention: first.text } }] : [];
  },
});

export const sources: Sources = [
  { title: { en: 'Mastodon: who receives a private mention', de: 'Mastodon: wer eine private Erwähnung bekommt' }, url: 'https://github.com/mastodon/documentation/blob/2903485d/content/en/user/posting.md', date: '2026-07-02', kind: 'official' },
];

export const words: Words = {
  en: {
    title: '{mention} will read this too',
    why: 'Whoever is mentioned in a private post receives it, even somebody you only talk about.',
    look: 'Leave out the @ if you only talk about {name}.',
  },
  de: {
    title: '{mention} liest das mit',
    why: 'Wer in einem privaten Beitrag erwähnt wird, bekommt ihn auch, selbst wenn du nur über die Person sprichst.',
    look: 'Lass das @ weg, wenn es nur um {name} geht.',
  },
};

const secret = { audience: 'private' } as const;

export const examples: Examples = {
  en: {
    good: [
      { text: 'I think Bob is late again', draft: secret },
      { text: '@anna@mastodon.social @tom@mastodon.social shall we meet at ten?', draft: secret },
      { text: 'Hi @anna@mastodon.social, can you open the mill on Sunday? Thanks, @anna@mastodon.social', draft: secret },
      { text: 'I think @bob@mastodon.social took the best picture', draft: { audience: 'public' } },
    ],
    bad: [
      { text: 'I think @bob@mastodon.social is late again', at: '@bob@mastodon.social', draft: secret },
      { text: '@anna@mastodon.social has @bob@mastodon.social answered you?', at: '@bob@mastodon.social', draft: secret },
      { text: 'Hey @anna@mastodon.social, we have to talk about @bob@mastodon.social', at: '@bob@mastodon.social', draft: secret },
    ],
  },
  de: {
    good: [
      { text: 'Bob ist wieder zu spät', draft: secret },
      { text: '@anna@mastodon.social @tom@mastodon.social treffen wir uns um zehn?', draft: secret },
      { text: 'Hallo @anna@mastodon.social, machst du am Sonntag die Mühle auf? Danke, @anna@mastodon.social', draft: secret },
      { text: 'Das schönste Bild ist von @bob@mastodon.social', draft: { audience: 'public' } },
    ],
    bad: [
      { text: 'Ich glaube, @bob@mastodon.social ist wieder zu spät', at: '@bob@mastodon.social', draft: secret },
      { text: '@anna@mastodon.social hat dir @bob@mastodon.social geantwortet?', at: '@bob@mastodon.social', draft: secret },
      { text: 'Liebe @anna@mastodon.social, wir müssen über @bob@mastodon.social reden', at: '@bob@mastodon.social', draft: secret },
    ],
  },
};
