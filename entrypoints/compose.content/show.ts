import type { CoachEvents } from '../../components/coach';
import type { Notice } from '../../rules';
import { editorOf } from './editors/all';
import { nextTask } from './editors/wait';
import { viewOf } from './drawing';
import { copyFixed, fix, goTo } from './fixing';
import type { Guard } from './guard';
import type { GuardHost } from './shield';
import type { Ignoring } from './ignoring';
import { marking } from './marking';
import { openPanel } from './panel';
import type { Session } from './session';
import type { Start } from './start';
import { sendControl } from './surface';
import type { TipWords } from './tip-words';

/** Chip, panel and marks of one session in the page. */
export type Shown = { draw(): void; speak(start: Start): void; beside(): void; enter(): void };

export type ShowDesk = { readonly session: Session; readonly words: TipWords; readonly guard: Guard; readonly guardHost: GuardHost; readonly ignoring: Ignoring; options(): void; compare(): void };

const troubles: ReadonlySet<Notice['kind']> = new Set(['waiting', 'full', 'lost']);

const strings = ({ words: said }: Required<Start>) => ({ ...said.common, ...said.panel });

/** Shows a session in the page until the signal ends it. */
export function showInPage({ session, words, guard, guardHost, ignoring, options, compare }: ShowDesk, start: Required<Start>, signal: AbortSignal): Shown {
  let open = false;
  let lit: string | undefined;
  let heard: Notice | undefined;

  const events: CoachEvents = {
    toggle: (next) => {
      open = next;
      if (!open) lit = undefined;
      draw();
    },
    fix: guard('fix', (key: string) => fix(session, key, signal)),
    copy: guard('copy', (key: string) => copyFixed(session, key)),
    ignore: guard('ignore', ignoring.ignore),
    undoIgnore: guard('ignore', ignoring.undo),
    hush: guard('ignore', ignoring.hush),
    light: (key) => {
      lit = key ?? undefined;
      draw();
    },
    goTo: guard('go', (key: string) => {
      const tip = session.writing().tips.find((each) => each.key === key);
      if (tip) goTo(session, tip);
    }),
    options: guard('options', options),
    compare: guard('options', compare),
    told: () => session.act({ type: 'told' }),
  };
  const beside = {
    box: () => session.found().box,
    surface: () => session.found().root,
    send: () => sendControl(session.found().root, session.found().surface),
  };
  const back = guard('back', async () => {
    const { box } = session.found();
    const editor = editorOf(box);
    if (!editor) return;
    const { length } = session.text(session.layout()?.at ?? 'text');
    const { start: from, end } = editor.caret(box) ?? { start: length, end: length };
    if (box instanceof HTMLElement) box.focus({ preventScroll: true });
    // Editors answer the focus with a selection of their own; one that comes in between sends Draft.js in circles.
    await nextTask();
    const now = editor.caret(box);
    if (now?.start !== from || now.end !== end) editor.select(box, from, end);
  });
  const panel = openPanel({ guardHost, beside, language: start.language, strings: strings(start), events, back, signal });

  const marks = marking(session, signal);
  window.addEventListener('click', guard('marks', (event: MouseEvent) => {
    const target = event.composedPath()[0];
    const isInside = target instanceof Node && session.layout()?.fields.values().some((box) => box.contains(target));
    const key = event.isTrusted && isInside ? marks.at(event.clientX, event.clientY) : null;
    if (!key) return;
    [open, lit] = [true, key];
    draw();
  }), { capture: true, passive: true, signal });

  const draw = guard('draw', () => {
    if (signal.aborted) return;
    const { notice } = session.writing();
    // A post that could not be remembered is worth a sentence in sight.
    if (notice !== heard && notice && troubles.has(notice.kind)) open = true;
    heard = notice;
    const view = viewOf(start.name, session.writing(), { open, lit, counts: session.counts(), silent: session.silent(), hushed: session.hushed() }, words);
    panel.show(view);
    // Last: a range the page took away may throw, and the panel has to open all the same.
    marks.draw(view.tips.map(({ tip }) => tip), lit);
  });
  return {
    draw,
    speak: (next) => next.words && panel.speak(next.language, strings({ ...next, words: next.words })),
    beside: () => panel.beside(beside),
    enter: () => panel.enter(),
  };
}
