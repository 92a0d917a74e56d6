/** The sign of Takt: a T whose stem swings like a pendulum. `beat` lets it swing once. */
export function Mark({ beat = false, quiet = false }: { beat?: boolean; quiet?: boolean }) {
  return (
    <svg class="t-mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false" data-beat={beat || undefined}>
      <path d="M4.5 4.5h15" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" />
      <g class="t-mark-swing">
        <path d="M12 5l-4.1 13" fill="none" stroke="currentColor" stroke-width="2.6" stroke-linecap="round" />
        <circle cx="7.6" cy="18.9" r="3.6" fill={quiet ? 'currentColor' : 'var(--t-brass)'} />
      </g>
    </svg>
  );
}
