import type { ComponentChildren, Ref } from 'preact';

import { Icon, type Drawing } from './Icon';

type Shared = {
  /** `main` once per view at most; `soft` for the actions of cards; `quiet` has no border; `danger` cannot be undone. */
  kind?: 'plain' | 'main' | 'soft' | 'quiet' | 'danger';
  size?: 'small';
  icon?: Drawing;
  /** Stays reachable by keyboard, unlike the browser's own `disabled`, so that its reason can be read. */
  disabled?: boolean;
  /** Something is under way: not pressable, announced as busy. */
  busy?: boolean;
  id?: string;
  title?: string;
  expanded?: boolean;
  /** A button that stays down, and whether it is. */
  pressed?: boolean;
  controls?: string;
  describedBy?: string;
  /** A name for tests and for the terminal tool. */
  part?: string;
  buttonRef?: Ref<HTMLButtonElement>;
  onPress?: (event: MouseEvent) => void;
};

/** A button. Either with words in it, or with `label` and an icon only. */
export function Button(props: Shared & ({ children: ComponentChildren; label?: string } | { label: string; icon: Drawing; children?: undefined })) {
  const off = props.disabled || props.busy;
  return (
    <button
      type="button"
      class="t-button"
      ref={props.buttonRef}
      id={props.id}
      data-part={props.part}
      title={props.title ?? (props.children === undefined ? props.label : undefined)}
      data-kind={props.kind ?? 'plain'}
      data-size={props.size}
      data-only={props.children === undefined || undefined}
      aria-label={props.label}
      aria-disabled={off || undefined}
      aria-busy={props.busy || undefined}
      aria-expanded={props.expanded}
      aria-pressed={props.pressed}
      aria-controls={props.controls}
      aria-describedby={props.describedBy}
      onClick={(event) => {
        if (!off) props.onPress?.(event);
      }}
    >
      {props.icon && <Icon of={props.icon} />}
      {props.children}
    </button>
  );
}

export type Tone = 'accent' | 'error' | 'warning' | 'hint' | 'good';

/** A short fact about something, never pressable. */
export function Badge(props: { tone?: Tone; icon?: Drawing; title?: string; children: ComponentChildren }) {
  return (
    <span class="t-badge" data-tone={props.tone} title={props.title}>
      {props.icon && <Icon of={props.icon} />}
      {props.children}
    </span>
  );
}
