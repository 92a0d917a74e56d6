import type { Settings, SiteId } from '../../rules';
import type { SettingsChange } from '../../rules/shape';
import { Refusal } from './why';

export type Ignore = { readonly site: SiteId; readonly account?: string; readonly rule: string; readonly scope: 'here' | 'always' };

export async function readSettings(): Promise<Settings> {
  throw new Refusal('failed');
}

export async function changeSettings(change: SettingsChange): Promise<Settings> {
  throw new Refusal('failed', { cause: change });
}

export async function ignoreRule(wish: Ignore): Promise<void> {
  throw new Refusal('failed', { cause: wish });
}

export async function unignoreRule(wish: Ignore): Promise<void> {
  throw new Refusal('failed', { cause: wish });
}
