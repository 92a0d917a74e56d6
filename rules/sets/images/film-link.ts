import { canonicalLink } from '../../likeness';
import { opening } from '../../own-past';
import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { anyWord } from '../../text/phrases';
import { outside } from '../../text/spans';
import { maybeWord, oneOf, says, upTo } from '../../text/slots';

/** Where films lie, and the site they belong to. */
const hosts: Readonly<Record<string, string>> = { 'youtube.com': 'youtube', 'm.youtube.com': 'youtube', 'youtu.be': 'youtube', 'vimeo.com': 'vimeo', 'player.vimeo.com': 'vimeo', 'tiktok.com': 'tiktok', 'vm.tiktok.com': 'tiktok' };
const names: Readonly<Record<string, string>> = { youtube: 'YouTube', vimeo: 'Vimeo', tiktok: 'TikTok' };
/** The film is one's own. */
const filmDe = '(?:film|video|clip|trailer|folge|kanal|doku|imagefilm|erklärvideo|tutorial|aufzeichnung|mitschnitt)';
const filmEn = '(?:film|video|clip|trailer|episode|channel|documentary|vlog|tutorial|recording|highlights)';
const isOwn = says(
  `(?:our|my) ${maybeWord(oneOf('new|latest|first|own|short|little', anyWord))}${filmEn}|(?:new|latest) (?:video|episode|film|clip|trailer)`,
  `(?:unser|mein)(?:e[nmrs]?)? ${maybeWord(oneOf('neue[nmrs]?|erste[nmrs]?|kurze[nmrs]?|kleine[nmrs]?', anyWord))}${filmDe}|neue[srn]? \\p{L}{0,10}(?:video|folge|film|clip|trailer)`,
  `(?:we|i) (?:filmed|made a (?:film|video)|have filmed)|(?:wir haben|ich habe) ${upTo(4)}(?:gedreht|gefilmt)`,
  // Told without a name, so nobody else's.
  `in (?:this|our|the) (?:short |new |little )?(?:film|video|clip)|in (?:diesem|unserem) (?:kurzen |neuen |kleinen )?(?:film|video|clip)`,
  `(?:den|der|das) (?:ganzen? )?(?:film|video|clip) (?:gibt es|gibt's|findet ihr|findest du|finden sie|seht ihr|dauert|läuft|steht)`,
  `so (?:entsteht|entstehen|wird|werden) (?:${anyWord} ){1,3}|(?:watch|see|join) (?:our|us|me) ${anyWord}|(?:schaut|seht|sehen sie|schauen sie) (?:euch |sich )?(?:an, )?(?:wie|was) (?:wir|unser…)`,
  // Of an evening or a match of the house, or from inside of it.
  `(?:der|den|die|unser) ${maybeWord(anyWord)}(?:mitschnitt|aufzeichnung)|(?:full|whole) (?:film|video|recording|highlights)|(?:ganze[rn]?|vollständige[rn]?|komplette[rn]?) (?:film|video|mitschnitt)`,
  `(?:minutes?|seconds?|impressions|scenes|tries|goals) (?:from|about|through|inside|in|with|of) (?:our|the|last|this|saturday|sunday)|(?:minuten|sekunden|eindrücke|szenen|tore) (?:aus|von|vom|durch|über|in|mit) (?:unser…|der|dem|gestern|samstag|sonntag)|von innen`,
  `(?:the|der|zum|hier der) (?:film|video|clip)(?=:| ?https?:)|(?:filmed|gefilmt|gedreht) (?:by (?:our|the)|vo[nm])|meet (?:the|our)|einmal (?:quer )?durch|(?:blick|look|peek|tour) (?:in|hinter|inside|around|behind)|how we|wie wir(?! (?:finden|meinen|sehen|glauben))`,
  `(?:our|unser…) (?:${anyWord} ){1,2}(?:shows?|explains?|tells?|zeigt|zeigen|erklärt|erklären|erzählt|führt)`,
  `(?:shows?|explains?|tells?|zeig(?:t|en)|erklär(?:t|en)|erzähl(?:t|en)|führ(?:t|en)|verrät|verraten|demonstriert|plaudert|berichtet|spricht) (?:(?:dir|euch|ihnen|dabei|heute|hier|you|us) )?(?:our|unser…|mein…|my)(?! (?:gast|guest|freund…|friend…))(?!\\p{L})`,
  // What the house did, said or showed.
  `(?:how we|so) (?:${anyWord} ){0,1}(?:build|bake|make|brew|work|bauen wir|backen wir|machen wir|arbeiten wir|brauen wir)|behind the scenes|hinter die kulissen`,
  `(?:whole|full|entire) (?:concert|talk|match|service|lecture|interview|evening)|(?:the|our) (?:talk|lecture|sermon|interview) is online|das (?:ganze|komplette|vollständige) (?:konzert|gespräch|spiel|interview)|zum (?:(?:ganzen|neuen) )?(?:film|video|clip)|watch (?:(?:it|the (?:film|video|clip)) )?(?:here|now|on)`,
  `${oneOf('vortrag|lesung|konzert|rundgang|führung|interview|spiel|tore|making-of|zusammenfassung|teaser|anleitung')} (?:vom|aus|durch) ${oneOf('gestern|unser…|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|der werkstatt|dem lager|der halle')}`,
  `${oneOf('talk|reading|concert|tour|sermon|session|interview|match|making-of|teaser|tutorial|walk')} (?:from|through|of|in) ${oneOf('our|yesterday|last night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the workshop')}`,
  `(?:unser|unsere) (?:rundgang|vortrag|predigt|rede|konzert|führung|interview)|die (?:predigt|rede|führung) (?:vom|des|von|am)|our (?:tour|talk|sermon|speech|concert)`,
);

/** Somebody else made it, or shows it. */
const isOthers = says(
  'by|von|vom|shown|zeigt|zeigen|from|aus|bei|at|im (?:zdf|ard|swr|ndr|wdr|br|mdr)|arte|zdf|ard|bbc|ted|interview…|gespräch…|podcast…|talk|song|lied|trailer|musik…|music|remember|found|gefunden|entdeckt|kennt|watch(?:ing|ed)?|seen|gesehen|schaut|ansehen|anschauen|empfehl…|recommend…|tip|tipp|doku…|documentary|made|says|sagt|erklärt|explains?|tells?|told|credit…|foto…|thanks|danke|via|mit|with',
);

export default rule({
  codes: ['VID-02'],
  gravity: 'hint',
  strength: 'evidence',
  sites: ['facebook', 'instagram', 'linkedin', 'threads', 'tiktok', 'x'],
  kinds: opening,
  moment: 'pause',
  needs: ['text', 'media', 'profile'],
  wide: true,
  check({ parsed, media, profile }, site): Finding[] {
    if (media.some(({ kind }) => kind === 'video')) return [];
    const home = profile.homes?.films ? canonicalLink(profile.homes.films) : undefined;
    const link = outside(parsed.links, parsed.code).find(({ host, path }) => {
      const place = hosts[host.replace(/^www\./, '')];
      return place !== undefined && place !== site.id && path.length > 1;
    });
    if (!link) return [];
    const isHome = home !== undefined && canonicalLink(link.text).startsWith(home);
    if (!isHome && !isOwn(parsed.prose) && isOthers(parsed.prose)) return [];
    return [{ at: link.at, sure: false, with: { from: names[hosts[link.host.replace(/^www\./, '')] ?? ''] ?? link.host, site: site.name } }];
  },
});

export const sources: Sources = [
  { title: { en: 'TechCrunch: views on Facebook without links', de: 'TechCrunch: Aufrufe auf Facebook ohne Links' }, date: '2025-12', kind: 'third party' },
  { title: { en: 'House rule: a cut here, the full film at home', de: 'Hausregel: hier ein Ausschnitt, der ganze Film zu Hause' }, date: '2026-11-21', kind: 'practice' },
];

export const words: Words = {
  en: {
    title: 'Your film as a link to {from}?',
    why: '{site} shows films larger and starts them when they are uploaded there; few people leave the feed for a link.',
    look: 'Upload a short cut here, and name the full film on your own channel.',
  },
  de: {
    title: 'Dein Film nur als Link zu {from}?',
    why: '{site} zeigt hochgeladene Filme größer und spielt sie gleich ab; für einen Link verlassen wenige den Feed.',
    look: 'Lade hier einen kurzen Ausschnitt hoch und nenn den ganzen Film auf deinem Kanal.',
  },
};

export const examples: Examples = {
  en: {
    good: [
      { text: 'How a wheel is balanced, shown by the museum in York: https://youtu.be/abc123', site: 'x' },
      { text: 'Thirty seconds from our new film. All of it: https://youtu.be/abc123', site: 'x', draft: { media: [{ kind: 'video', alt: { state: 'unknown' } }] } },
      { text: 'Our film of the wheel is on YouTube: https://youtu.be/abc123', site: 'bluesky' },
    ],
    bad: [
      { text: 'Our film of the wheel: https://youtu.be/abc123', at: 'https://youtu.be/abc123', site: 'x' },
      { text: 'New video: how the wheel is balanced https://www.youtube.com/watch?v=abc123', at: 'https://www.youtube.com/watch?v=abc123', site: 'x' },
      { text: 'How the wheel is balanced: https://vimeo.com/ourmill/wheel', at: 'https://vimeo.com/ourmill/wheel', site: 'x', draft: { profile: { homes: { films: 'https://vimeo.com/ourmill' } } } },
    ],
  },
  de: {
    good: [
      { text: 'Wie man ein Rad auswuchtet, zeigt das Museum in Fulda: https://youtu.be/abc123', site: 'x' },
      { text: 'Dreißig Sekunden aus unserem neuen Film. Der ganze: https://youtu.be/abc123', site: 'x', draft: { media: [{ kind: 'video', alt: { state: 'unknown' } }] } },
      { text: 'Unser Film vom Rad ist auf YouTube: https://youtu.be/abc123', site: 'bluesky' },
    ],
    bad: [
      { text: 'Unser Film vom Rad: https://youtu.be/abc123', at: 'https://youtu.be/abc123', site: 'x' },
      { text: 'Neue Folge: So wuchten wir das Rad aus https://www.youtube.com/watch?v=abc123', at: 'https://www.youtube.com/watch?v=abc123', site: 'x' },
      { text: 'So wuchten wir das Rad aus: https://vimeo.com/muehle/rad', at: 'https://vimeo.com/muehle/rad', site: 'x', draft: { profile: { homes: { films: 'https://vimeo.com/muehle' } } } },
    ],
  },
};
