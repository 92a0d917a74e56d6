import type { PastPost } from '../../past';
import { rule, type Examples, type Sources, type Words } from '../../rule';
import { outside } from '../../text/spans';

const looked = 10;
/** A label right before a link says what is behind it, unless it only says that there is one. */
const label = /([\p{L}\p{N}][\p{L}\p{M}\p{N}'’ .-]{2,40}):\s*$/u;
const newsDe = '(?:blog|video|presse|zeitungs|test|reise|spiel|vereins|podcast-?|insta-?)?(?:beitr[aä]ge?|artikel|berichte?|folgen?|episoden?|ausgaben?|posts?|texte?|eintr[aä]ge?|meldung(?:en)?|mitteilung(?:en)?|nachricht(?:en)?|story|geschichte|reportage|interview|newsletter|clip|film|kolumne|rezension|bilder|fotos?|galerie|podcast|video|studie|rezept|song|single|album)|pressemitteilung';
const newsEn = '(?:blog ?|podcast |press |video |photo )?(?:posts?|articles?|videos?|episodes?|reports?|releases?|issues?|stor(?:y|ies)|interviews?|newsletters?|clips?|films?|columns?|reviews?|photos?|pictures?|pics|gallery|entry|podcasts?|stud(?:y|ies)|papers?|pieces?|essays?|recipes?|songs?|single|track|album|vlog|write-?up|read|upload|edition|instal?ments?)';
/** Labels that only say that there is something new: "Neuer Bericht", "Our latest episode", "Episode 12". */
const onlyNew = new RegExp(
  [
    `^(?:(?:unser|mein|der|die|das|ein|hier|jetzt)\\p{L}{0,2} )?(?:aller|nagel|brand)?neu(?:e|er|es|ere[rs]?|este[rs]?|en)? (?:${newsDe})(?: (?:online|da|ist da|erschienen|verfügbar))?$`,
    `^(?:(?:our|my|the|a|another|one more|brand) ){0,2}(?:brand[ -]?)?(?:new|newest|latest|fresh|today's|today’s|this week's|this week’s) (?:${newsEn})(?: (?:up|out|live|online|now|here|today|is out|is up|is live|out now|up now))?$`,
    `^(?:(?:${newsDe}|${newsEn}|teil|part|ep\\.?)(?: nr\\.?| no\\.?)? \\d{1,4}|(?:${newsDe}|${newsEn}) (?:ist )?(?:online|da|jetzt online|out|out now|is out|is up|up|live|is live))$`,
    "^(?:(?:gerade|frisch|soeben|neu|jetzt|eben|heute) (?:erschienen|veröffentlicht|online|auf (?:dem|unserem) blog|gebloggt|im (?:blog|podcast|magazin))|(?:aus|auf|von) (?:dem|unserem|meinem) blog|zum (?:nachlesen|nachhören|anschauen|anhören|lesen|reinhören)|(?:jetzt|hier) (?:hören|anhören|anschauen|nachlesen|schauen|klicken)|neues? (?:im|aus dem|auf dem) (?:blog|podcast)|das hier|dies|zur (?:seite|website))$",
    "^(?:just (?:posted|uploaded|released|out)|hot off the press|fresh (?:on|off) the (?:blog|press)|(?:on|from|over on) (?:the|our|my) (?:blog|site|channel|website)|(?:the )?latest|listen (?:now|here|in)|watch this|check (?:this|it) out|(?:take|have) a look|this|look|tap here|new (?:on|from) (?:the|our|my) (?:blog|site|channel|podcast)|new upload|up now|live now|now live|now up)$",
    '^(?:the|die|das|all the|alle|some|more) (?:news|latest|updates?|neuigkeit(?:en)?|nachricht(?:en)?|neueste[sn]?)$',
    '^(?:(?:our|my|unser\\p{L}{0,2}|mein\\p{L}{0,2}|today\'?s|today’s|this week\'?s|this week’s|big|great|good|fresh|gute|tolle|aktuelle[rs]?|heutige[rs]?) ){1,3}(?:news|latest|update|updates|site|website|web ?page|home ?page|page|blog|channel|post|link|links|info|infos|article|neuigkeit(?:en)?|nachricht(?:en)?|aktuelle[rs]?|seite|webseite|homepage|kanal|meldung(?:en)?|artikel|beitrag|beiträge|neueste[rs]?)(?: (?:here|online|hier|heute|today|now))?$',
  ].join('|'),
  'iu',
);
const empty = /^(?:(?:der |the |zum |to the )?link|url|hier|here|mehr|more|mehr (?:dazu|infos?|lesen|hier)|read more|more (?:info|here)|klick(?:t)?(?: hier)?|click(?: here)?|info|infos|siehe|see|web|website|quelle|source|lesetipp|lesenswert|link zum (?:artikel|beitrag)|new (?:blog )?(?:post|article|video)|new (?:on the )?blog(?: post)?|new video|(?:now |jetzt )?online|out now|just published|worth (?:reading|a read|watching)|(?:read|watch) (?:now|here)|neue[rs]? (?:beitrag|artikel|video|blogbeitrag)|neu (?:im blog|auf der website|online)|jetzt (?:lesen|ansehen|reinlesen)|schaut mal|must[ -]read|(?:very |sehr )?(?:interesting|interessant|spannend|wichtig|important)|pflichtlektüre|(?:lese)?empfehlung|recommended|(?:great|good|nice) (?:read|article|video)|(?:toller|guter|super) (?:artikel|beitrag)|(?:unbedingt )?lesen|my latest|just read|gerade gelesen|aktuelles|neuigkeiten|neu|new|news|aktuell|update|jetzt|now)$/iu;

export default rule({
  codes: ['LNK-06'],
  gravity: 'warning',
  strength: 'policy',
  kinds: ['post', 'thread', 'quote'],
  moment: 'pause',
  needs: ['text', 'history', 'account'],
  wide: true,
  options: {
    /** Words besides links, tags and mentions. */
    least: { default: 4, min: 2, max: 12 },
    /** Such posts among the last ten from which on it is a habit. */
    habit: { default: 3, min: 1, max: 10 },
  },
  check({ parsed, past, site: here, account, part }, _site, options) {
    const least = options.least ?? 4;
    const [link] = outside(parsed.links, parsed.code);
    if (!link || parsed.words.length >= least || (part && part.count > 1)) return [];
    if (link.scheme === undefined && link.path.length < 2 && parsed.words.length > 0) return [];
    const said = label.exec(parsed.prose.slice(0, link.at[0]))?.[1]?.trim();
    if (said !== undefined && !empty.test(said) && !onlyNew.test(said)) return [];
    const before = past.filter((post) => post.site === here && post.kind !== 'reply' && post.kind !== 'comment' && (!account || !post.account || post.account === account)).slice(0, looked);
    const bare = before.filter((post) => isBare(post, least)).length;
    return [{ at: link.at, ...(bare < (options.habit ?? 3) ? { gravity: 'hint' } : { variant: 'habit', with: { bare, of: before.length } }) }];
  },
});

function isBare({ links, words }: PastPost, least: number): boolean {
  return links.length > 0 && words < least;
}

export const sources: Sources = [
  { title: { en: 'X: rules on authenticity, posts of links alone', de: 'X, Regeln zur Authentizität: Beiträge nur aus Links' }, url: 'https://github.com/OpenTermsArchive/pga-versions', date: '2026-06-29', kind: 'official' },
  { title: { en: 'Reddit: rules on spam', de: 'Reddit: Regeln gegen Spam' }, url: 'https://github.com/OpenTermsArchive/pga-versions', date: '2026-06-29', kind: 'official' },
];

export const words: Words = {
  en: {
    title: 'A link without a word about it',
    why: 'Nobody learns what is behind it, or whom it is for.',
    look: 'Say in one sentence what is there and for whom.',
    variants: { habit: { title: 'Once more a link without a word', why: '{bare} of your last {of} posts here were bare links too; sites count that as spam.' } },
    options: { least: 'Words beside a link, at least', habit: 'Such posts among the last ten' },
  },
  de: {
    title: 'Ein Link ohne ein Wort dazu',
    why: 'So erfährt niemand, was dahintersteckt und für wen es ist.',
    look: 'Sag in einem Satz, was es dort gibt und für wen.',
    variants: { habit: { title: 'Schon wieder ein Link ohne ein Wort', why: '{bare} deiner letzten {of} Beiträge hier waren auch bloße Links; die Dienste werten das als Spam.' } },
    options: { least: 'Wörter neben einem Link, mindestens', habit: 'Solche Beiträge unter den letzten zehn' },
  },
};

const before = (words: number): PastPost => ({ site: 'x', kind: 'post', at: 0, hashtags: [], links: ['https://our-site.com/a'], mentions: [], words, media: 0, excerpt: '' });

export const examples: Examples = {
  en: {
    good: [
      { text: 'Our well tests are out, all below the limit: https://our-site.com/water', draft: { past: [before(0), before(1), before(2)] } },
      'Tickets: https://our-site.com/tickets',
      { text: 'https://our-site.com/map', draft: { kind: 'reply' } },
      { text: 'Thank you, our-site.com!', site: 'mastodon' },
    ],
    bad: [
      { text: 'https://our-site.com/news #News', at: 'https://our-site.com/news' },
      { text: 'Read more: https://our-site.com/news', at: 'https://our-site.com/news' },
      { text: 'New post https://our-site.com/news', at: 'https://our-site.com/news', site: 'x', draft: { past: [before(0), before(12), before(1), before(2)] } },
    ],
  },
  de: {
    good: [
      { text: 'Die Messwerte sind da, alle unter dem Grenzwert: https://unsere-seite.de/wasser', draft: { past: [before(0), before(1), before(2)] } },
      'Karten: https://unsere-seite.de/karten',
      { text: 'https://unsere-seite.de/karte', draft: { kind: 'reply' } },
      { text: 'Danke, unsere-seite.de!', site: 'mastodon' },
    ],
    bad: [
      { text: 'https://unsere-seite.de/neu #Neu', at: 'https://unsere-seite.de/neu' },
      { text: 'Mehr dazu: https://unsere-seite.de/neu', at: 'https://unsere-seite.de/neu' },
      { text: 'Neuer Beitrag https://unsere-seite.de/neu', at: 'https://unsere-seite.de/neu', site: 'x', draft: { past: [before(0), before(12), before(1), before(2)] } },
    ],
  },
};
