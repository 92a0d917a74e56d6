import type { Gravity } from '../../rules';

export async function showBadge(tab: number, count: number, gravity: Gravity | null): Promise<void> {
  void [tab, count, gravity];
}
