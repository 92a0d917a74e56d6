import type { ComponentChildren } from 'preact';

import { Icon, left } from '../../components/Icon';
import { address } from './route';

/** The way back from a page of detail to where it was opened. */
export function Back({ to, rest, children }: { to: string; rest?: string; children: ComponentChildren }) {
  return (
    <a class="o-back" href={address(to, rest)}>
      <Icon of={left} />
      {children}
    </a>
  );
}
