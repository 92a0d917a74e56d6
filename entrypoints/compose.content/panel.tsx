import { createRef, render } from 'preact';

import type { CoachEvents, CoachView } from '../../components/coach';
import { Coach, type Form } from '../../components/Coach';
import { Words, type Strings } from '../../components/Words';
import type { Language } from '../../rules';
import { follow } from './follow';
import { keepHost, makeHost } from './host';
import type { GuardHost } from './shield';
import { schemeBehind } from './surroundings';

/** Where the panel belongs. The functions are asked anew each time, since sites replace their nodes. */
export type Beside = {
  box(): Element | undefined;
  /** The dialog or form around the box that holds its controls; the box itself when there is none. */
  surface(): Element | undefined;
  send(): Element | null | undefined;
};

export type PanelStart = {
  readonly beside: Beside;
  readonly language: Language;
  /** The strings of the sections `common` and `panel` in one object. */
  readonly strings: Strings;
  readonly events: CoachEvents;
  /** The page's shield: no script of the page sees what happens in our host. */
  readonly guardHost: GuardHost;
  /** Gives the keyboard back to the box, caret where it was. */
  back(): void;
  /** Everything goes when it aborts. */
  readonly signal: AbortSignal;
};

export type Panel = {
  /** Draws at the next frame. Cheap to call at every key. */
  show(view: CoachView): void;
  speak(language: Language, strings: Strings): void;
  /** The writer came (back) to a box: look at its surroundings and colours again, and return if the site had put us out. */
  beside(beside: Beside): void;
  /** Moves the keyboard into the panel, opening it if need be; from inside, back to the box. */
  enter(): void;
  /** True while the keyboard is in the panel. */
  focused(): boolean;
  close(): void;
};

let current: Panel | undefined;

/** True when nothing but the count changed, as at every key: no other place is needed for that. */
function alike(one: CoachView, other: CoachView): boolean {
  const [same, parts] = [(part: keyof CoachView) => one[part] === other[part], ['open', 'more', 'lit', 'fixing', 'canFix', 'notice', 'silent', 'gravest'] as const];
  return parts.every(same) && one.tips.length === other.tips.length && one.tips.every(({ tip }, index) => tip.key === other.tips[index]?.tip.key);
}

/** Opens the one panel of this page; one that was open elsewhere closes. */
export function openPanel(start: PanelStart): Panel {
  current?.close();
  const life = new AbortController();
  const host = makeHost();
  const home = keepHost(host);
  let { beside, language, strings } = start;
  let view: CoachView | undefined;
  let form: Form = 'float';
  const chip = createRef<HTMLButtonElement>();
  const panel = createRef<HTMLElement>();
  let frame = 0;
  let counted = true;
  let rest: ReturnType<typeof setTimeout> | 0 = 0;
  let entering = false;
  let placed: { readonly view: CoachView; readonly form: Form } | undefined;

  const draw = () => {
    frame = 0;
    if (!view || life.signal.aborted) return;
    render(
      <Words language={language} strings={strings}>
        <Coach view={view} events={start.events} form={form} chipRef={chip} panelRef={panel} />
      </Words>,
      host.layer,
    );
    if (!placed || form !== placed.form || !alike(view, placed.view)) placing.again();
    placed = { view, form };
    if (entering && panel.current) {
      entering = false;
      inner()?.focus({ preventScroll: true });
    }
  };
  const redraw = () => {
    frame ||= requestAnimationFrame(draw);
  };
  // While somebody types, only the count changes: nobody reads it more often than this.
  const count = () => {
    counted = false;
    if (rest) return;
    counted = true;
    redraw();
    rest = setTimeout(() => {
      rest = 0;
      if (!counted) count();
    }, 120);
  };
  const inner = () => panel.current?.querySelector<HTMLElement>('[data-part=fix], [data-part=show], [data-part=ignore]') ?? panel.current;

  const placing = follow({
    host: host.element,
    box: () => beside.box(),
    surface: () => beside.surface(),
    send: () => beside.send(),
    chip: () => chip.current,
    panel: () => panel.current,
    formed(next) {
      if (next === form) return;
      form = next;
      redraw();
    },
    settle() {
      home.settle(beside.box());
      tint();
    },
  });

  const tint = () => {
    const box = beside.box();
    if (box?.isConnected) host.layer.dataset['scheme'] = schemeBehind(box);
  };

  start.guardHost(
    {
      host: host.element,
      root: host.root,
      key(event) {
        if (event.key !== 'Escape' && event.key !== 'F6') return false;
        if (event.key === 'Escape' && view?.open) start.events.toggle(false);
        start.back();
        return true;
      },
    },
    life.signal,
  );

  const opened: Panel = {
    show(next) {
      if (next === view) return;
      const typing = view && alike(view, next);
      view = next;
      if (typing) count();
      else redraw();
    },
    speak(nextLanguage, nextStrings) {
      [language, strings] = [nextLanguage, nextStrings];
      host.layer.lang = language;
      redraw();
    },
    beside(next) {
      beside = next;
      home.back();
      placing.again();
    },
    enter() {
      if (opened.focused()) return start.back();
      entering = true;
      if (view?.open) redraw();
      else start.events.toggle(true);
    },
    focused: () => document.activeElement === host.element || host.root.activeElement !== null,
    close() {
      if (life.signal.aborted) return;
      life.abort();
      cancelAnimationFrame(frame);
      clearTimeout(rest);
      placing.stop();
      render(null, host.layer);
      home.leave();
      if (current === opened) current = undefined;
    },
  };
  start.signal.addEventListener('abort', opened.close, { signal: life.signal });
  host.layer.lang = language;
  current = opened;
  return opened;
}
