import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

import { Badge } from './Button';

export type Tab<Value extends string> = { readonly value: Value; readonly label: string; readonly badge?: string };

/** Tabs and the panel of the chosen one. Arrow keys, Home and End move and choose at once. */
export function Tabs<Value extends string>(props: {
  label: string;
  value: Value;
  tabs: readonly Tab<Value>[];
  onChoose: (value: Value) => void;
  children: ComponentChildren;
}) {
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Where there is no room for all, the chosen one is in sight; the page itself does not move.
    const tab = row.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    if (row.current && tab) row.current.scrollLeft = tab.offsetLeft + tab.offsetWidth / 2 - row.current.clientWidth / 2;
  }, [props.value]);
  const step = (event: KeyboardEvent) => {
    const here = props.tabs.findIndex((tab) => tab.value === props.value);
    const last = props.tabs.length - 1;
    const to = { ArrowRight: here === last ? 0 : here + 1, ArrowLeft: here === 0 ? last : here - 1, Home: 0, End: last }[event.key];
    const tab = to === undefined ? undefined : props.tabs[to];
    if (!tab) return;
    event.preventDefault();
    props.onChoose(tab.value);
    const list = event.currentTarget as HTMLElement;
    list.querySelector<HTMLElement>(`[data-tab="${tab.value}"]`)?.focus();
  };
  return (
    <>
      <div class="t-tabs" role="tablist" ref={row} aria-label={props.label} onKeyDown={step}>
        {props.tabs.map((tab) => (
          <button
            key={tab.value}
            type="button"
            role="tab"
            class="t-tab"
            id={`${id}-${tab.value}`}
            data-tab={tab.value}
            aria-selected={tab.value === props.value}
            aria-controls={`${id}-panel`}
            tabIndex={tab.value === props.value ? 0 : -1}
            onClick={() => props.onChoose(tab.value)}
          >
            {tab.label}
            {tab.badge && <Badge>{tab.badge}</Badge>}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${props.value}`} tabIndex={-1}>
        {props.children}
      </div>
    </>
  );
}
