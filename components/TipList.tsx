import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

import { Button } from './Button';
import type { ShownTip } from './coach';
import { left, right } from './Icon';
import { Mark } from './Mark';
import { TipCard, type TipEvents } from './TipCard';
import { useWords } from './Words';

/** At most three tips, or a calm line when there are none. `single` shows one at a time, for narrow places. */
export function TipList(props: {
  tips: readonly ShownTip[];
  more?: number;
  canFix: boolean;
  fixing?: string;
  lit?: string;
  silent?: boolean;
  hushed?: boolean;
  single?: boolean;
  events: TipEvents;
}) {
  const { say } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const focused = useRef<number | undefined>(undefined);
  const [turned, setTurned] = useState(0);
  const lit = props.tips.findIndex(({ tip }) => tip.key === props.lit);
  const at = Math.min(lit >= 0 ? lit : turned, Math.max(0, props.tips.length - 1));
  const keys = props.tips.map(({ tip }) => tip.key).join('\n');

  useLayoutEffect(() => {
    // A mended tip takes the focus with it: hand it to its successor, so that the keyboard stays in the panel.
    const root = list.current?.getRootNode() as Document | ShadowRoot | undefined;
    if (focused.current === undefined || !root || list.current?.contains(root.activeElement)) return;
    if (root.activeElement && root.activeElement !== document.body) return;
    const cards = list.current?.querySelectorAll<HTMLElement>('.t-tip') ?? [];
    const next = cards[Math.min(focused.current, cards.length - 1)];
    (next?.querySelector<HTMLElement>('[data-part=fix], [data-part=show], [data-part=ignore]') ?? list.current)?.focus({ preventScroll: true });
  }, [keys]);

  // Typing redraws at every key, tips change in a pause: the same tip keeps its drawing.
  const drawn = useRef(new Map<string, { readonly from: readonly unknown[]; readonly card: VNode }>());
  const cardOf = (one: ShownTip) => {
    const { key, excerpt, gravity, variant, at, fix } = one.tip;
    const from = [excerpt, gravity, variant, one.tip.with, !at, !fix, one.tip.copy, one.tip.compare, one.words, one.sources, props.canFix, props.fixing, props.lit === key, props.events];
    const known = drawn.current.get(key);
    if (known?.from.every((part, index) => part === from[index])) return known.card;
    const card = <TipCard key={key} shown={one} canFix={props.canFix} fixing={props.fixing} lit={props.lit === key} events={props.events} />;
    drawn.current.set(key, { from, card });
    return card;
  };
  const remember = (event: FocusEvent) => {
    const cards = [...(list.current?.querySelectorAll('.t-tip') ?? [])];
    const index = cards.findIndex((card) => card.contains(event.target as Node));
    focused.current = index < 0 ? undefined : index;
  };
  for (const key of drawn.current.keys()) if (!props.tips.some(({ tip }) => tip.key === key)) drawn.current.delete(key);
  const shown = props.single ? props.tips.slice(at, at + 1) : props.tips;
  return (
    <div
      class="t-tips"
      ref={list}
      tabIndex={-1}
      onFocusIn={remember}
      onFocusOut={(event) => {
        if ((event.target as Element).isConnected) focused.current = undefined;
      }}
    >
      {shown.map(cardOf)}
      {props.silent && <p class="t-more">{say('silent')}</p>}
      {props.tips.length === 0 && !props.silent && (
        <p class="t-silence">
          <Mark quiet />
          {say(props.hushed ? 'tips.hushed' : 'tips.none')}
        </p>
      )}
      {props.single && props.tips.length > 1 && (
        <div class="t-turn">
          <Button kind="quiet" size="small" icon={left} label={say('tip.before')} disabled={at === 0} onPress={() => setTurned(at - 1)} />
          <span class="t-number">{say('tip.place', { index: at + 1, count: props.tips.length })}</span>
          <Button kind="quiet" size="small" icon={right} label={say('tip.after')} disabled={at === props.tips.length - 1} onPress={() => setTurned(at + 1)} />
        </div>
      )}
      {!!props.more && !props.single && <p class="t-more">{say('tips.more', { count: props.more })}</p>}
    </div>
  );
}
