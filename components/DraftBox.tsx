import type { Ref } from 'preact';
import { useId } from 'preact/hooks';

import type { Tip } from '../rules';

/** A box of Takt's own to write in. Places of tips are underlined behind the letters; the box grows with its text. */
export function DraftBox(props: {
  label: string;
  /** The label is read aloud but not shown. */
  unseen?: boolean;
  placeholder?: string;
  hint?: string;
  /** The text as it was last read, for the marks. */
  text: string;
  tips: readonly Tip[];
  lit?: string;
  boxRef: Ref<HTMLTextAreaElement>;
  onText: (text: string, caret: number, pasted: boolean) => void;
}) {
  const id = useId();
  return (
    <div class="t-draft">
      <label class={props.unseen ? 't-unseen' : 't-field-label'} for={id}>
        {props.label}
      </label>
      <div class="t-draft-frame">
        <div class="t-draft-marks" aria-hidden="true" dir="auto">
          {pieces(props.text, props.tips).map(({ text, tip }, index) =>
            tip ? (
              <mark key={index} data-gravity={tip.gravity} data-lit={tip.key === props.lit || undefined}>
                {text}
              </mark>
            ) : (
              text
            ),
          )}
          {'\u200b'}
        </div>
        <textarea
          id={id}
          class="t-draft-box"
          ref={props.boxRef}
          dir="auto"
          placeholder={props.placeholder}
          aria-describedby={props.hint ? `${id}-hint` : undefined}
          onInput={(event) => {
            const box = event.currentTarget;
            props.onText(box.value, box.selectionEnd, /Paste|Drop|Replacement|history/.test(event.inputType));
          }}
        />
      </div>
      {props.hint && (
        <p class="t-field-hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
    </div>
  );
}

/** Marks in a text this long would cost more than they help. */
const longest = 20_000;

/** The text cut at the places of tips of its main field. */
function pieces(text: string, tips: readonly Tip[]): readonly { readonly text: string; readonly tip?: Tip }[] {
  if (text.length > longest) return [{ text }];
  const placed = tips.flatMap((tip) => (tip.at && tip.field === 'text' && tip.at[1] <= text.length ? [{ tip, at: tip.at }] : [])).sort((a, b) => a.at[0] - b.at[0]);
  const cut: { text: string; tip?: Tip }[] = [];
  let from = 0;
  for (const { tip, at } of placed) {
    if (at[0] < from) continue;
    cut.push({ text: text.slice(from, at[0]) }, { text: text.slice(...at), tip });
    from = at[1];
  }
  return [...cut, { text: text.slice(from) }];
}
