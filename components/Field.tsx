import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

import { down, Icon, info, search } from './Icon';

type Named = { label: string; hint?: string; error?: string; /** The label is read aloud but not shown. */ unseen?: boolean };
type Wired = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined };

/** A label, its control, a hint and an error, tied together. The control is drawn by `children` with the attributes it is handed. */
export function Field(props: Named & { children: (wired: Wired) => ComponentChildren }) {
  const id = useId();
  const described = [props.hint && `${id}-hint`, props.error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="t-field">
      <label class={props.unseen ? 't-unseen' : 't-field-label'} for={id}>
        {props.label}
      </label>
      {props.children({ id, 'aria-describedby': described || undefined, 'aria-invalid': props.error ? true : undefined })}
      {props.hint && (
        <span class="t-field-hint" id={`${id}-hint`}>
          {props.hint}
        </span>
      )}
      {props.error && (
        <span class="t-field-error" id={`${id}-error`} role="alert">
          <Icon of={info} />
          {props.error}
        </span>
      )}
    </div>
  );
}

/** One line, several lines, or a search box. `onText` is called at every change. */
export function TextField(
  props: Named & {
    value: string;
    kind?: 'line' | 'lines' | 'search' | 'number' | 'day';
    placeholder?: string;
    rows?: number;
    min?: number;
    max?: number;
    language?: string;
    fieldRef?: (field: HTMLInputElement | HTMLTextAreaElement | null) => void;
    onText: (text: string) => void;
  },
) {
  const shared = { class: 't-input', ref: props.fieldRef, value: props.value, placeholder: props.placeholder, lang: props.language };
  const hear = (event: { currentTarget: { value: string } }) => props.onText(event.currentTarget.value);
  return (
    <Field label={props.label} hint={props.hint} error={props.error} unseen={props.unseen}>
      {(wired) =>
        props.kind === 'lines' ? (
          <textarea {...shared} {...wired} rows={props.rows ?? 4} dir="auto" onInput={hear} />
        ) : props.kind === 'search' ? (
          <span class="t-search">
            <Icon of={search} />
            <input {...shared} {...wired} type="search" onInput={hear} />
          </span>
        ) : props.kind === 'number' ? (
          <input {...shared} {...wired} type="number" min={props.min} max={props.max} onInput={hear} />
        ) : props.kind === 'day' ? (
          <input {...shared} {...wired} type="date" onInput={hear} />
        ) : (
          <input {...shared} {...wired} type="text" onInput={hear} />
        )
      }
    </Field>
  );
}

/** One out of many. */
export function Select<Value extends string>(
  props: Named & { value: Value; options: readonly { readonly value: Value; readonly label: string }[]; disabled?: boolean; onChoose: (value: Value) => void },
) {
  return (
    <Field label={props.label} hint={props.hint} error={props.error} unseen={props.unseen}>
      {(wired) => (
        <span class="t-select">
          <select {...wired} class="t-input" value={props.value} disabled={props.disabled} onChange={(event) => props.onChoose(event.currentTarget.value as Value)}>
            {props.options.map((option) => (
              <option key={option.value} value={option.value} selected={option.value === props.value}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon of={down} />
        </span>
      )}
    </Field>
  );
}

/** On or off, at once. */
export function Switch(props: { label: string; hint?: string; on: boolean; disabled?: boolean; unseen?: boolean; onFlip: (on: boolean) => void }) {
  const id = useId();
  return (
    <label class="t-switch">
      <span class={props.unseen ? 't-unseen' : 't-switch-text'}>
        <span class="t-field-label" id={`${id}-name`}>
          {props.label}
        </span>
        {props.hint && (
          <span class="t-field-hint" id={`${id}-hint`}>
            {props.hint}
          </span>
        )}
      </span>
      <input
        type="checkbox"
        role="switch"
        checked={props.on}
        disabled={props.disabled}
        aria-labelledby={`${id}-name`}
        aria-describedby={props.hint ? `${id}-hint` : undefined}
        onChange={(event) => props.onFlip(event.currentTarget.checked)}
      />
    </label>
  );
}

/** One out of two to four, all in sight: for example in page, quiet, off. */
export function Choice<Value extends string>(
  props: Omit<Named, 'error'> & { value: Value; options: readonly { readonly value: Value; readonly label: string }[]; disabled?: boolean; onChoose: (value: Value) => void },
) {
  const name = useId();
  return (
    <div class="t-field" role="radiogroup" aria-labelledby={`${name}-name`} aria-describedby={props.hint ? `${name}-hint` : undefined}>
      <span class={props.unseen ? 't-unseen' : 't-field-label'} id={`${name}-name`}>
        {props.label}
      </span>
      <div class="t-choice-row">
        {props.options.map((option) => (
          <label key={option.value}>
            <input type="radio" name={name} value={option.value} checked={option.value === props.value} disabled={props.disabled} onChange={() => props.onChoose(option.value)} />
            {option.label}
          </label>
        ))}
      </div>
      {props.hint && (
        <div class="t-field-hint" id={`${name}-hint`}>
          {props.hint}
        </div>
      )}
    </div>
  );
}
