import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import type { Coach } from '../../entrypoints/compose.content/coach';
import { door } from '../../entrypoints/compose.content/door';
import script from '../../entrypoints/compose.content/index';
import type { Pages } from '../../rules';
import { pages } from '../../rules/pages';

const coach: Coach = { attend: vi.fn() };
const known: Pages = { x: pages['x'] as Pages[string] };
/** How the background answers, turn by turn: what it brings and what it says. */
let turns: { readonly brings?: boolean; readonly says?: unknown }[] = [];
let asked = 0;
let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  vi.mocked(coach.attend).mockClear();
  fakeBrowser.reset();
  // What the browser gives, the fake one does not: a look into closed shadow roots.
  vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot: () => null } });
  asked = 0;
  life = new AbortController();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async ({ kind }: { kind?: string }) => {
    if (kind !== 'page.bring') return undefined;
    const turn = turns[asked++] ?? {};
    const here = door();
    if (turn.brings && here) here.coach = coach;
    return turn.says;
  }) as () => Promise<undefined>);
  document.body.innerHTML = '<textarea></textarea><button></button>';
  void script.main({ signal: life.signal, isInvalid: false } as NonNullable<Parameters<typeof script.main>[0]>);
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

const focus = async (selector: string) => {
  document.querySelector<HTMLElement>(selector)?.focus();
  await vi.advanceTimersByTimeAsync(0);
};
const well = { brings: true, says: { ok: true, value: known } };
const gone = { says: { ok: false, why: 'gone' } };

describe('the script on every page', () => {
  test('asks for nothing until a box has the focus', async () => {
    turns = [well];
    await focus('button');
    expect(asked).toBe(0);
    await focus('textarea');
    expect(asked).toBe(1);
    expect(door()?.known).toEqual(known);
    expect(coach.attend).toHaveBeenCalledExactlyOnceWith(document.querySelector('textarea'));
  });

  test('asks once for a whole page', async () => {
    turns = [well];
    for (const selector of ['textarea', 'button', 'textarea']) await focus(selector);
    expect(asked).toBe(1);
    expect(coach.attend).toHaveBeenCalledTimes(2);
  });

  test.each([
    ['a background that is silent', gone],
    ['a coach that came without the knowledge of its page', { ...gone, brings: true }],
  ])('asks again after %s', async (_, first) => {
    turns = [first, gone, well];
    await focus('textarea');
    expect(door()?.known).toBeUndefined();
    await vi.advanceTimersByTimeAsync(6_100);
    expect(asked).toBe(3);
    expect(door()?.known).toEqual(known);
    expect(coach.attend).toHaveBeenLastCalledWith(document.querySelector('textarea'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toBe(3);
  });

  describe('when the page has loaded', () => {
    const loaded = async () => {
      vi.stubGlobal('requestIdleCallback', (idle: () => void) => idle());
      window.dispatchEvent(new Event('load'));
      await vi.advanceTimersByTimeAsync(0);
    };

    test('looks again at what had the focus before it became a box', async () => {
      turns = [well];
      document.body.innerHTML = '<div tabindex="0"></div>';
      await focus('div');
      expect(asked).toBe(0);
      document.querySelector('div')?.setAttribute('contenteditable', 'true');
      await loaded();
      expect(coach.attend).toHaveBeenCalledExactlyOnceWith(document.querySelector('div'));
    });

    test.each([
      ['settles what the page before has sent', location.hostname, { key: '1' }, 1],
      ['asks for nothing where nothing waits', location.hostname, undefined, 0],
      ['does not even look where no sending loads a new page', 'elsewhere.example', { key: '1' }, 0],
    ])('%s', async (_, host, departed, times) => {
      turns = [well];
      vi.stubEnv('ARRIVALS', `(^|\\.)${host}$`);
      if (departed) await fakeBrowser.storage.local.set({ departed });
      const looked = vi.spyOn(fakeBrowser.storage.local, 'get');
      await loaded();
      expect(asked).toBe(times);
      expect(looked).toHaveBeenCalledTimes(host === location.hostname ? 1 : 0);
      vi.unstubAllEnvs();
    });
  });
});
