import type { Kind } from '../../draft';
import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import type { Site } from '../../site';
import { clickable, inFields } from '../../text/in-fields';
import type { MentionToken } from '../../text/parse';
import { outside } from '../../text/spans';

const longestOnX = 15;
const chosenOn: ReadonlySet<string> = new Set(['facebook', 'linkedin', 'xing']);
/** A name with letters that no site allows in handles: @Bäckerei_Kraus. */
const foreignLetters = /(?<![\p{L}\p{M}\p{N}_.%+/-])@([A-Za-z0-9_]*[\p{L}\p{M}][\p{L}\p{M}\p{N}_]*)/gu;
const ascii = /^[A-Za-z0-9_]+$/;
/** "@ name" is usually a place or a time; after these words it is a person. */
const thanks = '[Dd]anke?|[Aa]n|[Vv]on|[Mm]it|[Uu]nd|[Ff]otos?|[Bb]ild|[Tt]hanks|[Tt]hank you|[Tt]hx|[Tt]o|[Bb]y|[Ww]ith|[Ff]rom|[Vv]ia|[Cc][Cc]|[Pp]hotos?|[Cc]redits?';
const thanked = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${thanks}):?$`, 'u');
const longestThanks = 12;
const loose = /@ ([a-z][A-Za-z0-9_]{2,30})(?![\p{L}\p{M}\p{N}_]| \p{Lu})/uy;
/** Somebody who does something: "war @ tierparkhof bei uns". */
const doing = /(?<=(?<!\p{L})(?:war|waren|ist|hat|haben|was|has|have|und|and) )@ [a-z]\w{2,40} (?:bei uns|zu Besuch|zu Gast|hat|has|have|came|kam|zeigt)(?!\p{L})/uy;
/** A name in capitals, after plain thanks only: "live @ Kulturhof" is a place. */
const named = /@ (\p{Lu}[\p{L}\p{N}&-]{1,30}(?: \p{Lu}[\p{L}\p{N}-]{1,30}){0,2})/uy;
const plainThanks = /(?<!\p{L})(?:[Dd]anke?(?: (?:geht |gilt )?an)?|[Tt]hank(?:s| you)(?: to)?|von|by|from|(?:Ph|F|ph|f)oto:?)(?: (?:die|den|das|the|our))?$/u;
/** Not people: "@home", "mit Kaffee und @ home". */
const places = /^(?:home|work|night|noon|school|the|a|an|my|our|your|this|that|all|least|last|first|once|zuhause|daheim|arbeit|der|die|das|dem|den)$/i;

export default rule({
  codes: ['MEN-01'],
  gravity: 'warning',
  strength: 'limit',
  moment: 'pause',
  needs: ['text'],
  check({ fields, kind, server }, site) {
    return inFields(fields, clickable, ({ parsed }) => {
      if (!parsed.text.includes('@')) return [];
      const tokens = outside(parsed.mentions, parsed.code).flatMap((mention) => inToken(mention, parsed.text, kind, server, site) ?? []);
      return [...tokens, ...inProse(parsed.prose, site)].toSorted((a, b) => (a.at?.[0] ?? 0) - (b.at?.[0] ?? 0));
    });
  },
});

function inToken(mention: MentionToken, text: string, kind: Kind, server: string | undefined, site: Site): Finding | undefined {
  const { name, server: home } = mention;
  const more = home === undefined && !name.includes('.') ? tail(text, mention.at[1]) : '';
  const found = (variant: string): Finding => ({
    at: [mention.at[0], mention.at[1] + more.length],
    variant,
    with: { handle: mention.text + more, name: name + more, site: site.name, server: home ?? server ?? site.name },
  });
  const isDomain = /\.[a-z]+$/.test(name);
  if (home === undefined && places.test(name)) return undefined;
  if (site.handles === 'server') {
    if (home !== undefined) return undefined;
    if (isDomain || more !== '') return found('elsewhere');
    // In an answer the name came from the site itself.
    return kind === 'reply' || kind === 'comment' || kind === 'edit' ? undefined : { ...found('local'), gravity: 'hint', sure: false };
  }
  if (home !== undefined) return found('server');
  if (site.handles === 'plain') return name.endsWith('.bsky.social') ? found('elsewhere') : undefined;
  if (more !== '') return found('elsewhere');
  if (site.handles === 'domain') return name.includes('.') ? undefined : found('short');
  return isDomain ? found('elsewhere') : !name.includes('.') && name.length > longestOnX ? found('long') : undefined;
}

/** Instagram's handles go on after a dot: @max.mustermann. A new sentence would begin with a capital. */
function tail(text: string, end: number): string {
  return /^(?:\.[a-z0-9_]{2,})+(?![\p{L}\p{N}@])/u.exec(text.slice(end, end + 40))?.[0] ?? '';
}

function inProse(prose: string, site: Site): Finding[] {
  const found: Finding[] = [];
  for (const { index, 0: handle, 1: name = '' } of prose.matchAll(foreignLetters)) {
    // Where names are chosen from a list, a real name is another rule's matter.
    if (!ascii.test(name) && !(chosenOn.has(site.id) && /^\p{Lu}\p{L}{1,40}$/u.test(name))) found.push({ at: [index, index + handle.length], variant: 'letters', with: { handle, name } });
  }
  // Where a handle needs a domain or a server, joining it is not enough.
  const joins = site.handles === 'x' || site.handles === 'plain';
  for (let space = prose.indexOf(' @ '); space !== -1; space = prose.indexOf(' @ ', space + 1)) {
    loose.lastIndex = space + 1;
    doing.lastIndex = space + 1;
    named.lastIndex = space + 1;
    const lead = prose.slice(Math.max(0, space - 40), space);
    const small = loose.exec(prose)?.[1];
    const name = small === undefined ? (plainThanks.test(lead) ? named.exec(prose)?.[1] : undefined) : thanked.test(lead.slice(-longestThanks)) || /^@ [a-z\d]+[_.][a-z\d]/.test(prose.slice(space + 1, space + 34)) || doing.test(prose) ? small : undefined;
    if (name === undefined || places.test(name)) continue;
    const at = [space + 1, space + 3 + name.length] as const;
    found.push({ at, variant: 'space', with: { handle: `@${name}`, name }, ...(joins && small !== undefined && { fix: [{ at, text: `@${name}` }] }) });
  }
  return found;
}

export const sources: Sources = [
  { title: { en: 'Mastodon: how to mention people', de: 'Mastodon: wie man jemanden erwähnt' }, url: 'https://github.com/mastodon/documentation/blob/2903485d/content/en/user/posting.md', date: '2026-07-02', kind: 'official' },
  { title: { en: 'Bluesky: how mentions are found', de: 'Bluesky: wie Erwähnungen erkannt werden' }, url: 'https://github.com/bluesky-social/atproto/blob/d6296a1c/packages/api/src/rich-text/util.ts', date: '2026-08-20', kind: 'code' },
  { title: { en: 'twitter-text: what belongs to a mention', de: 'twitter-text: was zu einer Erwähnung gehört' }, url: 'https://github.com/twitter/twitter-text/tree/30e2430d/js/src/regexp', date: '2021-10-21', kind: 'code' },
];

export const words: Words = {
  en: {
    title: 'This mention does not work here',
    why: '{handle} stays plain text, or reaches a stranger of the same name.',
    look: 'Look the handle up on {site} and pick it from the list.',
    variants: {
      server: {
        title: '{handle} is a Mastodon handle',
        why: '{site} knows no servers in handles: the mention stays plain text or reaches a stranger called {name}.',
        look: 'Look up what they are called on {site}, or link their profile.',
      },
      elsewhere: {
        title: '{handle} belongs to another network',
        why: 'On {site} nobody is told: the mention stays plain text or reaches a stranger.',
        look: 'Look up what they are called on {site}, or link their profile.',
      },
      short: {
        title: '{handle} lacks its domain',
        why: 'Bluesky handles are domains, such as {handle}.bsky.social. Like this it stays plain text.',
        look: 'Type @ and pick the person from the list.',
      },
      local: {
        title: 'Is {handle} on this very server?',
        why: 'Without a server, {handle} reaches only people on {server}. Elsewhere it is @{name}@server.',
        look: 'Leave it if the account is on {server}.',
      },
      long: {
        title: '{handle} is too long for X',
        why: 'Handles on X have at most 15 characters; this one stays plain text.',
        look: 'Look the handle up and pick it from the list.',
      },
      letters: {
        title: 'Handles have no such letters',
        why: 'Handles are made of a to z, digits and _. {handle} stays plain text.',
        look: 'Look the handle up and pick it from the list.',
      },
      space: {
        title: 'A space keeps this from being a mention',
        why: '@ and name must touch, or {handle} learns nothing of it.',
        look: 'Remove the space and pick the person from the list.',
        fix: 'Remove the space',
      },
    },
  },
  de: {
    title: 'Diese Erwähnung geht hier ins Leere',
    why: '{handle} bleibt bloßer Text oder trifft jemand Fremdes gleichen Namens.',
    look: 'Schau nach, wie das Konto auf {site} heißt, und wähl es aus der Liste.',
    variants: {
      server: {
        title: '{handle} ist ein Mastodon-Name',
        why: '{site} kennt keine Server in Namen: Die Erwähnung bleibt Text oder trifft jemand Fremdes namens {name}.',
        look: 'Schau nach, wie das Konto auf {site} heißt, oder verlinke das Profil.',
      },
      elsewhere: {
        title: '{handle} gehört zu einem anderen Netzwerk',
        why: 'Auf {site} erfährt niemand davon: Die Erwähnung bleibt Text oder trifft jemand Fremdes.',
        look: 'Schau nach, wie das Konto auf {site} heißt, oder verlinke das Profil.',
      },
      short: {
        title: 'Bei {handle} fehlt die Domain',
        why: 'Bluesky-Namen sind Domains, etwa {handle}.bsky.social. So bleibt es bloßer Text.',
        look: 'Tipp @ und wähl die Person aus der Liste.',
      },
      local: {
        title: 'Ist {handle} auf genau diesem Server?',
        why: 'Ohne Server erreicht {handle} nur Leute auf {server}. Anderswo heißt es @{name}@server.',
        look: 'Lass es so, wenn das Konto auf {server} liegt.',
      },
      long: {
        title: '{handle} ist für X zu lang',
        why: 'Namen auf X haben höchstens 15 Zeichen; so bleibt es bloßer Text.',
        look: 'Schau nach, wie das Konto heißt, und wähl es aus der Liste.',
      },
      letters: {
        title: 'Solche Buchstaben gibt es in Kontonamen nicht',
        why: 'Kontonamen bestehen aus a bis z, Ziffern und _. {handle} bleibt bloßer Text.',
        look: 'Schau nach, wie das Konto heißt, und wähl es aus der Liste.',
      },
      space: {
        title: 'Mit Leerzeichen ist das keine Erwähnung',
        why: '@ und Name müssen sich berühren, sonst erfährt {handle} nichts davon.',
        look: 'Nimm das Leerzeichen weg und wähl die Person aus der Liste.',
        fix: 'Leerzeichen entfernen',
      },
    },
  },
};

export const examples: Examples = {
  en: {
    good: [
      { text: 'Thanks @alice and @bob_77.You were great', site: 'x' },
      { text: 'Thanks @alice.bsky.social and @our-town.org', site: 'bluesky' },
      { text: 'Thanks @alice@mastodon.social, write to anna@our-site.com', site: 'mastodon' },
      { text: 'Concert @ Town Hall, doors @ 7, tickets with @ 10 % off. `@Component` is code.', site: 'bluesky' },
      { text: '@alice that is a good question', site: 'mastodon', draft: { kind: 'reply' } },
    ],
    bad: [
      { text: 'Thanks @alice@mastodon.social', at: '@alice@mastodon.social', site: 'x' },
      { text: 'Photo by @alice.bsky.social', at: '@alice.bsky.social', site: 'x' },
      { text: 'Thanks @alice for the tour', at: '@alice', site: 'bluesky' },
      { text: 'Thanks @alice for the tour', at: '@alice', site: 'mastodon' },
      { text: 'Cake by @sweet.anna today', at: '@sweet.anna', site: 'x' },
      { text: 'Bread by @Café_Noël tomorrow', at: '@Café_Noël', site: 'x' },
      { text: 'Thanks to @ alice_smith for the photo', at: '@ alice_smith', fixed: 'Thanks to @alice_smith for the photo', site: 'x' },
    ],
  },
  de: {
    good: [
      { text: 'Danke @alice und @bob_77.Es war schön', site: 'x' },
      { text: 'Danke @alice.bsky.social und @unsere-stadt.de', site: 'bluesky' },
      { text: 'Danke @alice@mastodon.social, schreibt an anna@unsere-seite.de', site: 'mastodon' },
      { text: 'Konzert @ Kulturfabrik, Einlass @ 19 Uhr, mit @ home ist Schluss. `@Component` ist Code.', site: 'bluesky' },
      { text: '@alice gute Frage, ich schaue nach', site: 'mastodon', draft: { kind: 'reply' } },
    ],
    bad: [
      { text: 'Danke @alice@mastodon.social', at: '@alice@mastodon.social', site: 'bluesky' },
      { text: 'Danke @alice.bsky.social für den Besuch', at: '@alice.bsky.social', site: 'mastodon' },
      { text: 'Danke @alice für die Führung', at: '@alice', site: 'bluesky' },
      { text: 'Danke @alice für die Führung', at: '@alice', site: 'mastodon' },
      { text: 'Kuchen von @suesse.anna', at: '@suesse.anna', site: 'mastodon' },
      { text: 'Brot von @Bäckerei_Kraus', at: '@Bäckerei_Kraus', site: 'x' },
      { text: 'Danke an @stadtwerke_kassel_gmbh', at: '@stadtwerke_kassel_gmbh', site: 'x' },
      { text: 'Foto: @ anna_schmidt', at: '@ anna_schmidt', site: 'mastodon' },
      { text: 'Danke an @ anna_schmidt für das Foto', at: '@ anna_schmidt', fixed: 'Danke an @anna_schmidt für das Foto', site: 'instagram' },
    ],
  },
};
