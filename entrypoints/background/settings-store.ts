import { browser } from 'wxt/browser';

import { defaultSettings, placeOf, rules, type Settings, type SiteId } from '../../rules';
import { merge } from '../../rules/merge';
import { shapes, type SettingsChange } from '../../rules/shape';
import { noteHealth } from './health-store';
import { inTurn } from './in-turn';
import { renameRules, upgrade, version } from './settings-versions';
import { Refusal, whyOf } from './why';

export type Ignore = { readonly site: SiteId; readonly account?: string; readonly rule: string; readonly scope: 'here' | 'always' };

const turn = inTurn();

/** As they were read, while this background lives: every question needs them. Who else writes is heard of by `forgetCopy`. */
let held: Promise<Settings> | undefined;
/** What is read while others are being written may be old the next moment, and pages ask as soon as they are. */
let isWriting = false;

/** Settings as they hold now, with the defaults filled in. */
export async function readSettings(): Promise<Settings> {
  return await guarded(read);
}

/** Changes settings and gives back the whole; only what differs from the defaults is stored. */
export async function changeSettings(change: SettingsChange): Promise<Settings> {
  return await guarded(() => turn(async () => write(changed(await read(), change))));
}

/** Settings as a backup holds them, led to this version. Throws a `Refusal` when they are none, or newer than this Takt. */
export function settingsOf(stored: unknown): Settings {
  try {
    return renameRules(shapes.settings.parse(upgrade(stored)), newNames());
  } catch (error) {
    throw new Refusal('wrong shape', { cause: error });
  }
}

/** Puts these settings in the place of all there are. */
export async function replaceSettings(settings: Settings): Promise<Settings> {
  return await guarded(() => turn(() => write(settings)));
}

/** Stops a rule for this account, or everywhere. */
export async function ignoreRule({ site, account, rule, scope }: Ignore): Promise<void> {
  await guarded(() =>
    turn(async () => {
      const now = await read();
      const key = placeOf(site, account);
      const here = { ignored: { [key]: [...new Set([...(now.ignored[key] ?? []), rule])] } };
      await write(changed(now, scope === 'always' ? { rules: { [rule]: false } } : here));
    }),
  );
}

/** Takes back what `ignoreRule` did. */
export async function unignoreRule({ site, account, rule, scope }: Ignore): Promise<void> {
  await guarded(() =>
    turn(async () => {
      const now = await read();
      const key = placeOf(site, account);
      const left = (now.ignored[key] ?? []).filter((other) => other !== rule);
      await write(changed(now, scope === 'always' ? { rules: { [rule]: null } } : { ignored: { [key]: left.length > 0 ? left : null } }));
    }),
  );
}

/** The copies in memory are dropped when somebody else changed what is stored. */
export async function forgetCopy(stored: unknown): Promise<void> {
  held = undefined;
  const { settings } = await browser.storage.session.get('settings');
  if (settings !== undefined && JSON.stringify(settings) !== JSON.stringify(stored)) await browser.storage.session.remove('settings');
  // Who read meanwhile may have had the copy that is gone now.
  held = undefined;
}

function read(): Promise<Settings> {
  if (isWriting) return load();
  if (!held) {
    held = load();
    held.catch(() => (held = undefined));
  }
  return held;
}

async function load(): Promise<Settings> {
  const copy = await browser.storage.session.get('settings');
  const stored = copy['settings'] ?? (await browser.storage.local.get('settings'))['settings'];
  if (stored === undefined) return defaultSettings;
  try {
    return renameRules(shapes.settings.parse(upgrade(stored)), newNames());
  } catch (error) {
    await setAside(stored, error);
    return defaultSettings;
  }
}

/** Stores no default, so that a better default reaches everybody who never chose. */
async function write(settings: Settings): Promise<Settings> {
  const chosen = Object.entries(settings).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(defaultSettings[key as keyof Settings]));
  const stored = { ...Object.fromEntries(chosen), version };
  held = undefined;
  isWriting = true;
  try {
    // Whenever the background is killed between these lines, the copy is either right or missing.
    await browser.storage.session.remove('settings');
    await browser.storage.local.set({ settings: stored });
    await browser.storage.session.set({ settings: stored }).catch(() => undefined);
    return settings;
  } finally {
    isWriting = false;
  }
}

function changed(settings: Settings, change: SettingsChange): Settings {
  return shapes.settings.parse(prune(merge(settings, change)));
}

/** Takes out records that became empty. */
function prune(settings: unknown): unknown {
  if (typeof settings !== 'object' || settings === null || Array.isArray(settings)) return settings;
  const kept = Object.entries(settings)
    .map(([key, value]) => [key, prune(value)] as const)
    .filter(([, value]) => typeof value !== 'object' || value === null || Object.keys(value).length > 0);
  return Object.fromEntries(kept);
}

/** Nothing is thrown away: what could not be read stays under a name of its own, and the health page says so. */
async function setAside(stored: unknown, error: unknown): Promise<void> {
  await browser.storage.local.set({ [`settings.broken.${Date.now()}`]: stored });
  await browser.storage.session.remove('settings');
  await browser.storage.local.remove('settings');
  await noteHealth('takt', 'settings broken', error instanceof Error ? error.name : undefined);
}

function newNames(): ReadonlyMap<string, string> {
  return new Map(rules.flatMap((rule) => (rule.formerly ?? []).map((old) => [old, rule.id] as const)));
}

async function guarded<Result>(job: () => Promise<Result>): Promise<Result> {
  try {
    return await job();
  } catch (error) {
    throw new Refusal(whyOf(error), { cause: error });
  }
}
