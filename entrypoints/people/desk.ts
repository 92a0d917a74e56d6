import { batch, signal, type ReadonlySignal, type Signal } from '@preact/signals';

import { check, countsOf, diffEdit, makeDraft, profileFor, rules, start, writing } from '../../rules';
import type { Act, Caret, Count, Draft, Likeness, Settings, Site, SiteId, Tip, Writing } from '../../rules';
import { planLimits } from '../../rules/profile';
import { choicesOn } from './book';

/** What one site makes of the draft. */
export type Reading = { readonly site: Site; readonly counts: readonly Count[]; readonly tips: readonly Tip[] };

/** A draft that is written in a page of Takt itself, read for every site at once. */
export type Desk = {
  readonly text: ReadonlySignal<string>;
  /** The site whose tips are shown. */
  readonly site: Signal<SiteId>;
  /** The box on the chosen site. */
  readonly state: ReadonlySignal<Writing>;
  readonly readings: ReadonlySignal<readonly Reading[]>;
  /** The text is now this; the caret holds tips on the word before it back. Without one, everything is said at once. */
  typed(text: string, caret?: number): void;
  choose(site: SiteId): void;
  act(act: Act): void;
  /** Looks again, for example after a rule was switched off. */
  look(): void;
  /** Stops what is pending. */
  end(): void;
};

const pause = 120;
const longPause = 1_200;

/**
 * @param alike asks the history for posts that say the same; an empty list when it cannot tell
 */
export function makeDesk(parts: {
  readonly sites: readonly Site[];
  readonly first: SiteId;
  readonly settings: () => Settings;
  readonly alike: (text: string) => Promise<readonly Likeness[]>;
  readonly now: () => number;
}): Desk {
  const text = signal('');
  const site = signal(parts.first);
  const state = signal<Writing>(start);
  const readings = signal<readonly Reading[]>([]);
  let found: { readonly text: string; readonly posts: readonly Likeness[] } = { text: '', posts: [] };
  let timers: ReturnType<typeof setTimeout>[] = [];

  const act = (what: Act) => {
    state.value = writing(state.value, what);
  };

  const look = (caret?: Caret) => {
    const alike = found.text === text.value ? found.posts : [];
    const bare = makeDraft({ site: site.value, text: text.value, alike, now: parts.now() });
    // Where posts have a title, it is still to be written.
    const titled = makeDraft({ site: site.value, text: text.value, fields: { title: '' }, alike, now: parts.now() });
    const read = parts.sites.map((each) => {
      const profile = profileFor(parts.settings(), each.id);
      const draft = { ...(each.fields.title ? titled : bare), site: each.id, profile, limits: planLimits(profile, each) };
      return { site: each, draft, counts: countsOf(draft, each), tips: tipsOn(each, draft, caret) };
    });
    batch(() => {
      const chosen = read.find((each) => each.site.id === site.value);
      if (chosen) act({ type: 'checked', revision: state.value.revision, draft: chosen.draft, tips: chosen.tips });
      readings.value = read.map(({ site: where, draft: what, counts, tips }) => ({
        site: where,
        counts,
        // What was ignored once for this draft is ignored on every site.
        tips: writing({ ...start, ignored: state.value.ignored }, { type: 'checked', revision: start.revision, draft: what, tips }).tips,
      }));
    });
  };

  const tipsOn = (where: Site, draft: Draft, caret?: Caret): readonly Tip[] => {
    if (draft.text.trim() === '') return [];
    return check(draft, where, rules, choicesOn(parts.settings(), where.id), caret ? 'pause' : 'sending', undefined, caret).tips;
  };

  const remember = async () => {
    const asked = text.value;
    if (asked.trim() === '' || found.text === asked) return;
    const posts = await parts.alike(asked);
    if (text.value !== asked) return;
    found = { text: asked, posts };
    if (posts.length > 0) look();
  };

  const end = () => {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
  };

  const whole = () => {
    look();
    void remember();
  };

  return {
    text,
    site,
    state,
    readings,
    act,
    look: () => look(),
    end,
    typed(after, caret) {
      const edit = diffEdit(text.value, after);
      end();
      batch(() => {
        text.value = after;
        act(after === '' ? { type: 'cleared' } : { type: 'typed', edits: edit ? [edit] : [] });
      });
      if (caret === undefined) return whole();
      timers = [setTimeout(() => look({ at: caret }), pause), setTimeout(whole, longPause)];
    },
    choose(to) {
      site.value = to;
      look();
    },
  };
}
