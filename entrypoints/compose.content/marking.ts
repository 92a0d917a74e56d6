import type { FieldName, Tip } from '../../rules';
import { editorOf } from './editors/all';
import { marksIn } from './marks';
import type { Marks } from './marks';
import type { Session } from './session';

/** The marks of all boxes of a session. */
export type Marking = {
  /** Marks the places of these tips and of no others. */
  draw(tips: readonly Tip[], lit: string | undefined): void;
  /** Key of the tip whose mark lies under a point of the window. */
  at(x: number, y: number): string | null;
};

type Marked = { readonly box: Element; readonly marks: Marks; readonly life: AbortController };

/** Follows the boxes of a session with marks, also when the site puts new ones in their place. */
export function marking(session: Session, signal: AbortSignal): Marking {
  const fields = new Map<FieldName, Marked>();

  const markedBox = (field: FieldName): Marked | null => {
    const known = fields.get(field);
    const box = session.layout()?.fields.get(field);
    if (known && known.box === box) return known;
    known?.life.abort();
    fields.delete(field);
    if (!box?.isConnected) return null;
    const life = new AbortController();
    const made = { box, life, marks: marksIn(box, AbortSignal.any([signal, life.signal])) };
    fields.set(field, made);
    return made;
  };

  return {
    draw(tips, lit) {
      if (signal.aborted) return;
      const placed = tips.flatMap(({ key, gravity, field, at }) => (at ? [{ key, gravity, field, start: at[0], end: at[1] }] : []));
      for (const field of new Set([...fields.keys(), ...placed.map((mark) => mark.field)])) {
        const here = placed.filter((mark) => mark.field === field);
        const marked = here.length || fields.has(field) ? markedBox(field) : null;
        const reading = marked && editorOf(marked.box)?.read(marked.box);
        // A text that changed since the last look is marked after the next.
        if (!marked || reading?.text !== session.text(field)) continue;
        marked.marks.draw(reading, here);
        marked.marks.light(here.some(({ key }) => key === lit) ? (lit ?? null) : null);
      }
    },
    at(x, y) {
      for (const { marks } of fields.values()) {
        const key = marks.at(x, y);
        if (key) return key;
      }
      return null;
    },
  };
}
