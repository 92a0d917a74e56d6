import type { Ref } from 'preact';

import type { CoachView } from './coach';
import { unitKey } from './Counts';
import { fullness, Gauge } from './Gauge';
import { GravityIcon } from './GravityIcon';
import { check, Icon } from './Icon';
import { Mark } from './Mark';
import { tipsSaid } from './tips-said';
import { useWords } from './Words';

/** The small thing beside the box: characters left, and number and gravity of the tips. Opens and closes the panel. */
export function Chip(props: { view: CoachView; chipRef?: Ref<HTMLButtonElement>; controls?: string; onToggle: (open: boolean) => void }) {
  const { view } = props;
  const { say, number } = useWords();
  const count = view.counts[0];
  const tips = view.tips.length + view.more;
  const left = count && count.max - count.used;
  const told = view.notice?.kind === 'recorded';
  const name = [
    say(view.open ? 'chip.close' : 'chip.open'),
    !count || left === undefined ? undefined : left < 0 ? say(unitKey('count.over', count), { count: -left }) : say(unitKey('count.left', count), { count: left }),
    tipsSaid(view, say) ?? say('tips', { count: 0 }),
  ];
  return (
    <button
      type="button"
      class="t-chip"
      ref={props.chipRef}
      data-part="chip"
      data-state={count ? fullness(count) : undefined}
      data-tips={tips > 0 ? tips : undefined}
      aria-label={name.filter(Boolean).join(', ')}
      aria-expanded={view.open}
      aria-controls={view.open ? props.controls : undefined}
      onClick={() => props.onToggle(!view.open)}
    >
      {count ? <Gauge count={count} /> : <Mark quiet={tips === 0} />}
      {left !== undefined && <span class="t-chip-left">{number(left)}</span>}
      {told && <Icon of={check} />}
      {tips > 0 && view.gravest && (
        <span class="t-chip-tips" data-gravity-tone={view.gravest}>
          <GravityIcon gravity={view.gravest} unnamed />
          {number(tips)}
        </span>
      )}
    </button>
  );
}
