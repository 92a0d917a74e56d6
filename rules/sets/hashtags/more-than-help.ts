import { rule, type Examples, type Sources, type Words } from '../../rule';
import { surplus } from '../../text/surplus';

export default rule({
  codes: ['TAG-02'],
  gravity: 'warning',
  strength: 'policy',
  moment: 'pause',
  needs: ['text'],
  wide: true,
  options: {
    /** 0 follows the site's own advice. */
    most: { default: 0, min: 0, max: 30 },
    /** Percent of all words, from four tags on. */
    share: { default: 30, min: 10, max: 100 },
  },
  check({ parsed }, site, options) {
    const tags = parsed.hashtags;
    const { max, doubted, advice } = site.hashtags;
    const limit = doubted ?? max;
    if (tags.length < 2 || (limit && tags.length > limit.value)) return [];
    const most = options.most || advice?.value;
    if (most !== undefined && tags.length > most) {
      // One or two above the advice are a matter of taste; what X and Meta speak of is a post stuffed with them. Mastodon lives on tags.
      const stuffed = tags.length > most * 2 && site.handles !== 'server';
      return [{ at: surplus(parsed.text, tags, most), with: { count: tags.length, most, site: site.name }, rests: [options.most ? undefined : advice], ...(stuffed ? {} : { gravity: 'hint' }) }];
    }
    // Where people are found through tags alone, a short post may well end in four of them.
    if (site.handles === 'server' || tags.length < 4) return [];
    const share = Math.round((100 * tags.length) / (tags.length + parsed.words.length));
    if (share <= (options.share ?? 30)) return [];
    return [{ at: surplus(parsed.text, tags, 3), variant: 'share', gravity: 'hint', with: { count: tags.length, share } }];
  },
});

export const sources: Sources = [
  { title: { en: 'X: how to use hashtags, no more than two', de: 'X: Hashtags verwenden, nicht mehr als zwei' }, url: 'https://help.x.com/en/using-x/how-to-use-hashtags', date: '2026-11-21', kind: 'official, quoted' },
  { title: { en: 'X: rules on authenticity, excessive unrelated hashtags', de: 'X, Regeln zur Authentizität: zu viele unpassende Hashtags' }, url: 'https://github.com/OpenTermsArchive/pga-versions', date: '2026-06-29', kind: 'official' },
  { title: { en: 'Meta: captions stuffed with hashtags are shown to fewer people (press)', de: 'Meta: Mit Hashtags vollgestopfte Texte sehen weniger Leute (Presse)' }, date: '2025-04-24', kind: 'official, quoted' },
  { title: { en: 'House rule of thumb for the other sites', de: 'Faustregel des Hauses für die anderen Plattformen' }, date: '2026-11-21', kind: 'practice' },
];

export const words: Words = {
  en: {
    title: '{count} hashtags: {most} help more here',
    why: 'A row of tags reads like an advertisement and is heard tag by tag in a screen reader. On {site} more than {most} rarely bring anybody.',
    look: 'Keep those that people really follow.',
    variants: {
      share: {
        title: 'Every third word is a hashtag',
        why: 'Hashtags make up {share} % of this post. People read sentences; the tags only file them.',
      },
    },
    options: { most: 'Hashtags, at most (0: as the site advises)', share: 'Percent of all words' },
  },
  de: {
    title: '{count} Hashtags: hier helfen {most} mehr',
    why: 'Eine Kette von Tags liest sich wie Reklame und wird Tag für Tag vorgelesen. Auf {site} bringen mehr als {most} kaum jemanden.',
    look: 'Behalte die, denen wirklich jemand folgt.',
    variants: {
      share: {
        title: 'Jedes dritte Wort ist ein Hashtag',
        why: 'Hashtags machen {share} % dieses Beitrags aus. Gelesen werden Sätze, Tags sortieren sie nur ein.',
      },
    },
    options: { most: 'Hashtags, höchstens (0: wie die Plattform rät)', share: 'Prozent aller Wörter' },
  },
};

export const examples: Examples = {
  en: {
    good: [
      'New office dog. #RemoteWork',
      { text: 'Trees for the school yard, planted by year five. #Leeds #UrbanTrees', site: 'x' },
      { text: 'Trees for the school yard, planted by year five. #Leeds #UrbanTrees #School', site: 'bluesky' },
      { text: 'Planted today by year five. #Leeds #UrbanTrees #School #Oak #Volunteers', site: 'mastodon' },
      { text: 'Read https://our-town.org/trees#oak and write C# songs about it. We are #1! #Leeds #UrbanTrees', site: 'x' },
    ],
    bad: [
      { text: 'Monday #Work #Team #Office #Fun #Life #Success', at: '#Office #Fun #Life #Success', site: 'x' },
      { text: 'Trees for the school yard. #Leeds #UrbanTrees #School #Oak', at: '#Oak', site: 'bluesky' },
      { text: 'Planted today. #Leeds #UrbanTrees #School #Oak #Volunteers #YearFive', at: '#YearFive', site: 'mastodon' },
      { text: 'Our #Oak in #Leeds has company: a #Maple', at: '#Maple', site: 'x' },
    ],
  },
  de: {
    good: [
      'Neuer Bürohund. #Arbeitsplatz',
      { text: 'Bäume für den Schulhof, gepflanzt von der fünften Klasse. #Kassel #Stadtgrün', site: 'x' },
      { text: 'Bäume für den Schulhof, gepflanzt von der fünften Klasse. #Kassel #Stadtgrün #Schule', site: 'bluesky' },
      { text: 'Heute gepflanzt. #Kassel #Stadtgrün #Schule #Eiche #Ehrenamt', site: 'mastodon' },
      { text: 'Alles unter https://unsere-stadt.de/baeume#eiche, wir sind #1! #Kassel #Stadtgrün', site: 'x' },
    ],
    bad: [
      { text: 'Montag #Arbeit #Team #Büro #Spaß #Leben #Erfolg', at: '#Büro #Spaß #Leben #Erfolg', site: 'x' },
      { text: 'Bäume für den Schulhof. #Kassel #Stadtgrün #Schule #Eiche', at: '#Eiche', site: 'bluesky' },
      { text: 'Heute gepflanzt. #Kassel #Stadtgrün #Schule #Eiche #Ehrenamt #KlasseFünf', at: '#KlasseFünf', site: 'mastodon' },
      { text: 'Die #Eiche in #Kassel bekommt Gesellschaft: einen #Ahorn', at: '#Ahorn', site: 'x' },
    ],
  },
};
