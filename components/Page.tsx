import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

import { Button, type Tone } from './Button';
import { Icon, info, type Drawing } from './Icon';
import { Mark } from './Mark';

/** Nothing here yet, and what would fill it. */
export function EmptyState(props: { title: string; children?: ComponentChildren; action?: ComponentChildren }) {
  return (
    <div class="t-empty">
      <Mark />
      <p class="t-empty-title">{props.title}</p>
      {props.children && <p>{props.children}</p>}
      {props.action}
    </div>
  );
}

/** A remark that stays where it is. `alert` reads it aloud when it appears. */
export function Callout(props: { tone?: Exclude<Tone, 'accent' | 'hint'>; icon?: Drawing; alert?: boolean; children: ComponentChildren }) {
  return (
    <div class="t-callout" data-tone={props.tone} role={props.alert ? 'alert' : undefined}>
      <Icon of={props.icon ?? info} />
      <div>{props.children}</div>
    </div>
  );
}

/** A table in a frame that scrolls sideways; reachable by keyboard. Mark cells of figures with `data-number`. */
export function Table(props: { label: string; head: ComponentChildren; children: ComponentChildren }) {
  return (
    <div class="t-table-frame" role="region" aria-label={props.label} tabIndex={0}>
      <table class="t-table">
        <thead>{props.head}</thead>
        <tbody>{props.children}</tbody>
      </table>
    </div>
  );
}

/** Asks before something that cannot be undone. Shown as long as it is mounted; Escape and the first button leave. */
export function Confirm(props: { title: string; children?: ComponentChildren; yes: string; no: string; danger?: boolean; onYes: () => void; onNo: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog class="t-dialog" ref={dialog} aria-labelledby={id} onClose={props.onNo}>
      <h2 id={id}>{props.title}</h2>
      {props.children}
      <div class="t-dialog-row">
        <Button onPress={props.onNo}>{props.no}</Button>
        <Button kind={props.danger ? 'danger' : 'main'} onPress={props.onYes}>
          {props.yes}
        </Button>
      </div>
    </dialog>
  );
}
