import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import type { SiteFacts } from '../../site';
import { overlap } from '../../edit';
import { outside } from '../../text/spans';
import { pattern } from '../../text/latin';

/** Sites on which only a name picked from the list becomes a mention; a site's own fact goes first. */
const chosenOn: ReadonlySet<string> = new Set(['facebook', 'linkedin', 'xing']);
/** On these a handle of small letters works as it is; a name with a capital and a space does not. */
const plainOn: ReadonlySet<string> = new Set(['instagram', 'threads']);
let names: RegExp | undefined;
/** "(via @Anna on Twitter)", "her handle is @Anna": the post says itself that the name belongs to another site. */
const before = /(?<!\p{L})(?:handle|username|benutzername|tweets?|twitter)(?!\p{L})[^.!?\n@]{0,30}$/iu;
const after = /^ (?:on|auf|bei) (?:twitter|x|instagram|insta|tiktok|mastodon|bluesky|threads|youtube)(?!\p{L})/iu;

function isElsewhere(text: string, [start, end]: readonly [number, number]): boolean {
  return before.test(text.slice(Math.max(0, start - 60), start)) || after.test(text.slice(end, end + 16));
}

export default rule({
  codes: ['MEN-02'],
  gravity: 'warning',
  strength: 'practice',
  // Once it is sent the name can no longer be picked, so it is said before.
  moment: 'pause',
  needs: ['text'],
  check({ parsed, linked = [] }, site) {
    const chosen = site.mentions.chosen?.value ?? chosenOn.has(site.id);
    if ((!chosen && !plainOn.has(site.id)) || !parsed.text.includes('@')) return [];
    names ??= pattern('(?<![\\p{L}\\p{N}_.@/-])@(\\p{Lu}[\\p{L}\\p{N}_.’\'-]*(?: (?:von|van|de|der|zu|la|le|di|&|und|and) \\p{Lu}[\\p{L}\\p{N}-]*| \\p{Lu}[\\p{L}\\p{N}-]*)?)', 'gu');
    const found = Array.from(parsed.text.matchAll(names), ({ index, 0: whole, 1: name = '' }) => {
      const trimmed = whole.replace(/[.’'-]{1,40}$/, '');
      return { at: [index, index + trimmed.length] as const, name: name.replace(/[.’'-]{1,40}$/, '') };
    });
    const kept = outside(outside(found, parsed.code), parsed.emails).filter(({ at, name }) => !isElsewhere(parsed.text, at) && !linked.some((span) => overlap(span, at)) && (chosen || name.includes(' ')));
    return kept.map(({ at, name }): Finding => ({ at, with: { name, site: site.name } }));
  },
});

export const sources: Sources = [{ title: { en: 'House rule: as the sites’ own boxes behave', de: 'Hausregel: so verhalten sich die Eingabefelder der Plattformen' }, date: '2026-11-21', kind: 'practice' }];

export const words: Words = {
  en: {
    title: '{name} is not linked',
    why: 'Typed alone, the name stays plain text on {site}: nobody is told, and no one can click it.',
    look: 'Type @ and pick the name from the list, or leave out the @.',
  },
  de: {
    title: '{name} ist nicht verlinkt',
    why: 'Nur getippt bleibt der Name auf {site} bloßer Text: Niemand erfährt davon, niemand kann ihn anklicken.',
    look: 'Tipp @ und wähl den Namen aus der Liste, oder lass das @ weg.',
  },
};

const facts = { handles: 'plain', mentions: { chosen: { value: true, unit: 'yes or no', source: 'https://www.linkedin.com/help/linkedin', kind: 'practice', date: '2026-11-21', confidence: 'medium' } } } satisfies Partial<SiteFacts>;

export const examples: Examples = {
  en: {
    good: [
      { text: 'Thanks to Anna Smith for the photo', site: 'mastodon', facts },
      { text: 'Thanks to @Anna Smith for the photo', site: 'mastodon', facts, draft: { linked: [[10, 21]] } },
      { text: 'Write to hello@Our-Bakery.com or type `@Override`, see you @home', site: 'mastodon', facts },
    ],
    bad: [
      { text: 'Thanks to @Anna Smith for the photo', at: '@Anna Smith', site: 'mastodon', facts },
      { text: '@Our Bakery, @Anna and the choir opened the day.', at: '@Our Bakery', finds: 2, site: 'mastodon', facts },
      { text: 'With the kind help of @Leeds City Council', at: '@Leeds City', site: 'mastodon', facts },
    ],
  },
  de: {
    good: [
      { text: 'Danke an Anna Schmidt für das Foto', site: 'mastodon', facts },
      { text: 'Danke an @Anna Schmidt für das Foto', site: 'mastodon', facts, draft: { linked: [[9, 22]] } },
      { text: 'Schreib an hallo@Unsere-Baeckerei.de oder tipp `@Override`, bis dann @home', site: 'mastodon', facts },
    ],
    bad: [
      { text: 'Danke an @Anna Schmidt für das Foto', at: '@Anna Schmidt', site: 'mastodon', facts },
      { text: '@Bäckerei Müller, @Anna und der Chor haben den Tag eröffnet.', at: '@Bäckerei Müller', finds: 2, site: 'mastodon', facts },
      { text: 'Mit freundlicher Hilfe von @Ursula von Berg', at: '@Ursula von Berg', site: 'mastodon', facts },
    ],
  },
};
