import type { Count } from '../rules';

const point = (angle: number) => `${(12 + 9 * Math.sin(angle)).toFixed(2)} ${(12 - 9 * Math.cos(angle)).toFixed(2)}`;

/** A quarter of the ring, from `turn` quarters after the top, with a small gap on both sides. */
function quarter(turn: number): string {
  const gap = 0.085;
  const from = (turn * Math.PI) / 2 + gap;
  return `M${point(from)}A9 9 0 0 1 ${point(from + Math.PI / 2 - 2 * gap)}`;
}

const quarters = [0, 1, 2, 3].map(quarter);

/** How full a count is, for whoever draws it: `room`, `near` the end (a tenth or 20 left), `full` or `over`. */
export function fullness(count: Count): 'room' | 'near' | 'full' | 'over' {
  const left = count.max - count.used;
  if (left < 0) return 'over';
  if (left === 0) return 'full';
  return left <= Math.min(20, count.max / 10) || left <= count.max / 20 ? 'near' : 'room';
}

/** A bar of four beats that fills as the text grows. The number beside it says the same, so it is hidden from readers. */
export function Gauge({ count }: { count: Count }) {
  const share = count.max > 0 ? count.used / count.max : 1;
  const state = fullness(count);
  return (
    <svg class="t-gauge" viewBox="0 0 24 24" data-state={state} aria-hidden="true" focusable="false">
      {quarters.map((path, beat) => {
        const filled = Math.min(1, Math.max(0, share * 4 - beat));
        return (
          <g key={path}>
            <path d={path} class="t-gauge-rest" />
            {filled > 0 && <path d={path} class="t-gauge-beat" pathLength="1" stroke-dasharray={`${filled.toFixed(3)} 2`} />}
          </g>
        );
      })}
    </svg>
  );
}
