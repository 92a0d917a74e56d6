import { rule, type Examples, type Sources, type Words } from '../../rule';

export default rule({
  codes: ['TAG-07'],
  gravity: 'hint',
  strength: 'practice',
  sites: ['mastodon'],
  kinds: ['post', 'thread'],
  moment: 'pause',
  needs: ['text'],
  options: {
    /** Shorter posts are chatter; whole pieces of news begin at 59 characters, as the first example shows. */
    least: { default: 55, min: 20, max: 500 },
  },
  check({ parsed, audience, part }, _site, options) {
    if ((audience ?? 'public') !== 'public' || (part && part.index > 0)) return [];
    const { text, hashtags, mentions } = parsed;
    // Who begins with a name talks to somebody.
    return hashtags.length > 0 || text.trim().length <= (options.least ?? 55) || mentions[0]?.at[0] === 0 ? [] : [{}];
  },
});

export const sources: Sources = [
  { title: 'Mastodon: hashtags', url: 'https://github.com/mastodon/documentation/blob/2903485d/content/en/user/posting.md', date: '2026-07-02', kind: 'official' },
  { title: { en: 'House rule: from which length on', de: 'Hausregel: ab welcher Länge' }, date: '2026-11-21', kind: 'practice' },
];

export const words: Words = {
  en: {
    title: 'No hashtag: few will find this',
    why: 'Beyond your followers a Mastodon post is mainly found through its tags.',
    look: 'Add one to three plain words for the subject, such as #TreePlanting.',
    options: { least: 'Characters from which on a tag helps' },
  },
  de: {
    title: 'Ohne Hashtag finden das nur wenige',
    why: 'Wer dir nicht folgt, findet einen Beitrag auf Mastodon vor allem über seine Tags.',
    look: 'Setz ein bis drei schlichte Themenwörter dazu, etwa #Stadtgrün.',
    options: { least: 'Zeichen, ab denen ein Hashtag hilft' },
  },
};

const open = { audience: 'public' } as const;

export const examples: Examples = {
  en: {
    good: [
      { text: 'We planted 120 trees with year five of North Primary today. #TreePlanting', draft: open },
      { text: 'We planted 120 trees with year five of North Primary today.', draft: { audience: 'followers' } },
      { text: 'We planted 120 trees with year five of North Primary today.', draft: { audience: 'public', kind: 'reply' } },
      { text: 'Good morning! Coffee first, trees later.', draft: open },
    ],
    bad: [
      { text: 'We planted 120 trees with year five of North Primary today.', draft: open },
      { text: 'The library is open until eight from Monday on, thanks to twelve volunteers.', draft: open },
      { text: 'Our report on the wells is out, all below the limit: https://our-site.com/water', draft: open },
    ],
  },
  de: {
    good: [
      { text: 'Heute haben wir mit der fünften Klasse 120 Bäume gepflanzt. #Stadtgrün', draft: open },
      { text: 'Heute haben wir mit der fünften Klasse der Nordschule 120 Bäume gepflanzt.', draft: { audience: 'followers' } },
      { text: 'Heute haben wir mit der fünften Klasse der Nordschule 120 Bäume gepflanzt.', draft: { audience: 'public', kind: 'reply' } },
      { text: 'Guten Morgen! Erst Kaffee, dann Bäume.', draft: open },
    ],
    bad: [
      { text: 'Heute haben wir mit der fünften Klasse der Nordschule 120 Bäume gepflanzt.', draft: open },
      { text: 'Die Bücherei hat ab Montag bis acht offen, dank zwölf Leuten im Ehrenamt.', draft: open },
      { text: 'Die Messwerte der Brunnen sind da, alle unter dem Grenzwert: https://unsere-seite.de/wasser', draft: open },
    ],
  },
};
