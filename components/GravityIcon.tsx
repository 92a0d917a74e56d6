import type { Gravity } from '../rules';
import { useWords } from './Words';

const outline: Readonly<Record<Gravity, string>> = {
  error: 'M8 .9a1.6 1.6 0 0 1 1.13.47l5.5 5.5a1.6 1.6 0 0 1 0 2.26l-5.5 5.5a1.6 1.6 0 0 1-2.26 0l-5.5-5.5a1.6 1.6 0 0 1 0-2.26l5.5-5.5A1.6 1.6 0 0 1 8 .9z',
  warning: 'M6.6 2.1a1.6 1.6 0 0 1 2.8 0l5.4 9.9a1.6 1.6 0 0 1-1.4 2.4H2.6A1.6 1.6 0 0 1 1.2 12z',
  hint: 'M14.2 8A6.2 6.2 0 1 1 1.8 8a6.2 6.2 0 0 1 12.4 0z',
};

const sign: Readonly<Record<Gravity, string>> = { error: 'M8 4.7v3.9M8 11.2v.1', warning: 'M8 6v3M8 11.7v.1', hint: 'M8 7.4v3.5M8 5v.1' };

/** How grave, by form and name first and colour last: a full diamond, a full triangle, an open ring. */
export function GravityIcon({ gravity, unnamed = false }: { gravity: Gravity; unnamed?: boolean }) {
  const { say } = useWords();
  const named = unnamed ? ({ 'aria-hidden': 'true' } as const) : ({ role: 'img', 'aria-label': say(`gravity.${gravity}`) } as const);
  return (
    <svg class="t-gravity" data-gravity-icon={gravity} viewBox="0 0 16 16" focusable="false" {...named}>
      <path d={outline[gravity]} class="t-gravity-outline" />
      <path d={sign[gravity]} class="t-gravity-sign" />
    </svg>
  );
}
