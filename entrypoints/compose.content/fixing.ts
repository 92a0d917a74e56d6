import type { Tip } from '../../rules';
import { applyFix, fixedText } from './apply';
import { editorOf } from './editors/all';
import { note } from './health';
import type { Session } from './session';

const turns = new WeakMap<Session, Promise<unknown>>();

/** Takes the fix of a tip and tells the session what became of it; one pressed while another is at work waits for it. True when the text is as it should be. */
export function fix(session: Session, key: string, signal: AbortSignal): Promise<boolean> {
  const mine = (turns.get(session) ?? Promise.resolve()).then(() => fixNow(session, key, signal));
  turns.set(session, mine.catch(() => undefined));
  return mine;
}

async function fixNow(session: Session, key: string, signal: AbortSignal): Promise<boolean> {
  const tip = session.writing().tips.find((each) => each.key === key);
  if (!tip?.fix || tip.copy || session.writing().readOnly || signal.aborted) return false;
  const { field, rule } = tip;
  const box = () => session.field(field);
  const editor = () => {
    const at = box();
    return at && editorOf(at);
  };
  session.act({ type: 'fixing', key });
  let applied: Awaited<ReturnType<typeof applyFix>> = 'refused';
  try {
    applied = await applyFix(tip.fix, session.text(field), { box, editor }, signal);
  } finally {
    if (applied === 'fixed') session.act({ type: 'fixed', key });
    else session.act({ type: 'refused', key, readOnly: applied === 'refused', copy: applied === 'untaken' });
    if (applied === 'overtaken') session.act({ type: 'told' });
  }
  if (applied === 'fixed' || applied === 'refused') note(session.site, applied === 'fixed' ? 'fix worked' : 'fix failed', `${editor()?.id ?? 'gone'} ${rule}`);
  session.look();
  return applied === 'fixed';
}

/** Puts the mended text on the clipboard, for a box that takes no fixes. */
export async function copyFixed(session: Session, key: string): Promise<void> {
  const tip = session.writing().tips.find((each) => each.key === key);
  if (!tip?.fix) return;
  const text = session.text(tip.field);
  await navigator.clipboard.writeText(fixedText(tip.fix, text, text));
  session.act({ type: 'copied', key });
}

/** Puts the caret where a tip is, without scrolling; another field than the one written in is brought into sight. */
export function goTo(session: Session, tip: Tip): void {
  const box = session.field(tip.field);
  if (!box || !tip.at) return;
  if (box !== session.found().box && box instanceof HTMLElement) {
    box.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    box.focus({ preventScroll: true });
  }
  editorOf(box)?.select(box, ...tip.at);
}
