import type { Act, Count, FieldName, FieldTexts, Limits, Moment, SiteId, Writing } from '../../rules';
import { start as untouched, writing as next } from '../../rules/session';
import type { Account } from './account';
import { long, tellChanges } from './changes';
import { draftOf, limitsOf, signature } from './draft-of';
import { isComposing } from './editors/watch';
import type { Files } from './files';
import { caretIn, isWhole, kindNow, layOut, textIn } from './layout';
import type { Layout } from './layout';
import { mediaOf } from './media';
import type { Memory } from './memory';
import { rhythm } from './rhythm';
import type { Checker, PageDraft, Tally } from './runner';
import { fieldOf } from './surface';
import type { Found } from './surface';
import type { Guard } from './guard';
import { watching } from './watching';

/** What one box's coach needs from the page's. */
export type Desk = {
  readonly account: Account;
  readonly files: Files;
  readonly memory: Memory;
  readonly check: Checker;
  readonly count: Tally;
  readonly guard: Guard;
  /** Something to draw changed. */
  changed(): void;
  /** The box is gone and nothing took its place. */
  gone(): void;
};

/** One box, while it is written in. */
export type Session = {
  readonly site: SiteId;
  found(): Found;
  writing(): Writing;
  counts(): readonly Count[];
  /** Whether there is something to show: an answer, or that none comes. */
  ready(): boolean;
  /** Whether the background has left several questions in a row unanswered. */
  silent(): boolean;
  /** Whether the writer wants no tips until this draft is posted. */
  hushed(): boolean;
  layout(): Layout | null;
  act(act: Act): void;
  /** The element of a field as it stands now. */
  field(name: FieldName): Element | null;
  /** What a field said at the last look. */
  text(name: FieldName): string;
  /** The writer came back to it, or another of its fields. */
  refocus(found: Found): void;
  /** Looks again: because of new settings, or since send is near. */
  look(moment?: Moment): void;
  stop(): void;
};

/** How often a background that is silent is asked again. */
const patience = 3;
/** Milliseconds between two counts while somebody types: nobody reads a number faster, and far from the limit nobody reads it. */
const burst = { near: 200, far: 1_000 } as const;
/** A sixth of the limit or less is left. */
const isNear = ({ used, max }: Count) => used * 6 >= max * 5;

/** Begins to coach one box. Everything ends with `stop`; nothing is read while it holds a direct message. */
export function startSession(first: Found, desk: Desk, page: AbortSignal): Session {
  const life = new AbortController();
  const signal = AbortSignal.any([page, life.signal]);
  const { guard } = desk;
  let found = first;
  let state: Writing = untouched;
  let texts: FieldTexts = {};
  let counts: readonly Count[] = [];
  let layout: Layout | null = null;
  let limits: Limits = first.strange ? { text: 0 } : {};
  let questions = 0;
  let silences = 0;
  /** The revision at the send control: until the text changes, what is said there stays. */
  let sending = -1;
  let isCounting = false;
  let isAnswered = false;
  let hushed = false;
  let seen = '';
  /** Where the last change of a text ended: a word that ends there may still be under way. */
  let typed: { readonly field: FieldName; readonly at: number } | null = null;

  const account = () => desk.account.read();
  const beat = rhythm({ key: guard('gauge', () => gauge()), burst: () => (counts.some(isNear) ? burst.near : burst.far), pause: guard('check', () => look('pause', true)), rest: guard('check', () => look('pause')) }, signal);

  const act = (one: Act) => {
    const after = next(state, one);
    if (after === state) return;
    state = after;
    desk.changed();
  };

  /** Reads all fields, unless they hold a message; tells the state what was typed. */
  const read = (): Layout | null => {
    layout = layOut(found, location.href);
    if (layout?.kind !== 'message') return layout && take(layout);
    forget();
    return null;
  };
  const take = (here: Layout): Layout => {
    const now: Partial<Record<FieldName, string>> = {};
    for (const [field, box] of here.fields) now[field] = textIn(found, field, box);
    tellChanges(texts, now, (field, edit) => {
      typed = edit && { field, at: edit.at[0] + edit.text.length };
      state = next(state, { type: 'typed', field, ...(edit && { edits: [edit] }) });
    });
    texts = now;
    return here;
  };
  const forget = () => {
    if (!state.tips.length && !Object.keys(texts).length) return;
    texts = {};
    counts = [];
    seen = '';
    act({ type: 'cleared' });
  };

  const gauge = () => {
    if ((texts[layout?.at ?? 'text']?.length ?? 0) > long) return;
    const { revision } = state;
    // Key by key, only the kind is looked up anew: what a message says is not read even once.
    if (layout && isWhole(layout) && kindNow(found, layout, location.href) === layout.kind && layout.kind !== 'message') take(layout);
    else read();
    if (state.revision === revision) return;
    void tally(texts);
  };
  /** The gauge follows the keys; while one question is under way, the newest text waits for it. */
  const tally = async (now: FieldTexts): Promise<void> => {
    if (isCounting) return;
    isCounting = true;
    const field = fieldOf(found);
    const told = await desk.count(found.site, now, limits, field);
    isCounting = false;
    if (signal.aborted || !told) return;
    const isOld = field !== fieldOf(found);
    if (!isOld) counts = told;
    desk.changed();
    if ((texts !== now || isOld) && layout?.kind !== 'message') await tally(texts);
  };

  /** Reads and checks. `early`: in the first pause, when a word may still be under way. */
  const look = async (moment: Moment = 'pause', early = false) => {
    const here = read();
    if (!here || [...here.fields.values()].some(isComposing)) return;
    const draft = put(here);
    seen = signature(here, draft);
    const { revision } = state;
    if (moment === 'sending') sending = revision;
    const asked = ++questions;
    const caret = early ? caretIn(here) : undefined;
    const isAtWord = caret && typed && caret.field === typed.field && caret.at === typed.at;
    const told = await desk.check(draft, sending === revision ? 'sending' : moment, isAtWord ? caret : undefined, here.at);
    // A later question has better answers; without any, what was said so far stays.
    if (asked !== questions || signal.aborted) return;
    if (!told) {
      silences += 1;
      if (silences <= patience) beat.soon();
      if (silences === patience) desk.changed();
      return;
    }
    silences = 0;
    isAnswered = true;
    hushed = told.hushed === true;
    if (revision === state.revision) {
      limits = told.limits;
      if (here.at === fieldOf(found)) ({ counts } = told);
    }
    act({ type: 'checked', revision, tips: told.tips });
    desk.changed();
  };
  const put = (here: Layout): PageDraft =>
    draftOf(found, here, texts, {
      writer: account(),
      media: mediaOf(found.root, found.surface, here.main, here.part, desk.files),
      limits: limitsOf(found),
      now: Date.now(),
    });
  const lookAround = guard('around', () => {
    const here = read();
    if (turnTo(layout)) beat.soon();
    if (here && seen && signature(here, put(here)) !== seen) beat.soon();
  });

  const turnTo = watching(() => found, {
    key: guard('watch', beat.key),
    moved: guard('moved', (again: Found) => {
      found = again;
      attach();
      beat.soon();
      desk.changed();
    }),
    gone: guard('gone', desk.gone),
    // A pause that is to come will look anyway.
    changed: () => beat.waits() || lookAround(),
  }, signal);
  const attach = () => turnTo((layout = layOut(found, location.href)), true);

  const session: Session = {
    site: first.site,
    found: () => found,
    writing: () => state,
    counts: () => counts,
    ready: () => isAnswered || state.notice !== undefined || silences >= patience,
    silent: () => silences >= patience,
    hushed: () => hushed,
    layout: () => layout,
    act,
    field: (name) => layOut(found, location.href)?.fields.get(name) ?? null,
    text: (name) => texts[name] ?? '',
    refocus(again) {
      const isSame = again.box === found.box;
      found = again;
      if (!isSame) {
        attach();
        if (layout?.kind !== 'message') void tally(texts);
      }
      act({ type: 'focused' });
      beat.soon();
    },
    look: guard('check', (moment?: Moment) => look(moment)),
    stop() {
      if (life.signal.aborted) return;
      desk.memory.leave({ site: found.site, surface: found.surface.name, part: layout?.part ?? 0, text: texts.text ?? '', writing: state });
      life.abort();
    },
  };

  attach();
  const known = read() && texts.text ? desk.memory.find(found.site, found.surface.name, texts.text) : undefined;
  if (known) {
    state = { ...known, revision: state.revision };
    isAnswered = true;
  }
  beat.soon();
  return session;
}
