import type { Count } from '../rules';
import { fullness, Gauge } from './Gauge';
import { Mark } from './Mark';
import { useWords } from './Words';

/** Bytes are named; characters are what everybody expects. */
export function unitKey<Base extends string>(base: Base, count: Count): Base | `${Base}Bytes` {
  return count.unit === 'bytes' ? `${base}Bytes` : base;
}

/** How long the draft is as the site counts it. A second limit is shown once it matters. */
export function Counts(props: { counts: readonly Count[]; site: string }) {
  const { say, number } = useWords();
  const [first, ...others] = props.counts;
  if (!first) {
    return (
      <div class="t-counts">
        <Mark quiet />
        <span class="t-counts-unit">{say('head', { site: props.site })}</span>
      </div>
    );
  }
  const left = first.max - first.used;
  return (
    <div class="t-counts" data-state={fullness(first)}>
      <Gauge count={first} />
      <p>
        <strong class="t-number">{number(Math.abs(left))}</strong>
        <span class="t-counts-unit">{say(left < 0 ? unitKey('count.overOf', first) : unitKey('count.leftOf', first), { max: first.max })}</span>
        {others
          .filter((count) => count.used > count.max * 0.6)
          .map((count) => (
            <span key={`${count.unit} ${count.max}`} class="t-counts-other t-number" data-state={fullness(count)}>
              {say(unitKey('count.used', count), { used: count.used, max: count.max })}
            </span>
          ))}
      </p>
    </div>
  );
}
