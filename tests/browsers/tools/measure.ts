import type { Page } from 'puppeteer-core';

import { stopBackground } from '../harness/background';
import type { TaktBrowser } from '../harness/browser';
import type { PracticePage } from '../harness/page';
import { at, type Place } from '../places';
import { cost } from './trace';

/** What one visit to a place cost: milliseconds of processor time, and of waiting where it says "tip". */
export type Visit = {
  /** Own script while the page loads, and while nobody is at a box. */
  readonly load: number;
  readonly idle: number;
  /** The page's main thread per key, the pause after the last one included; and its longest task meanwhile. */
  readonly key: number;
  readonly longest: number;
  /** From the last key to the first tip, with a background that is awake, and with one that was stopped. */
  readonly tip?: number;
  readonly asleep?: number;
};

/** 300 characters with words, a hashtag, a mention, a link and a line break. */
export const typed = `${'Der Hafen bekommt einen neuen Steg, und wir haben mitgebaut. '.repeat(5).slice(0, 240)}\n#Hafen mit @kollegin: https://hafen.example/steg und dann.`.padEnd(300, ' ok').slice(0, 300);

const pace = 15;
// Each ends with what the tip is about, so that none can come before the last key; every site has something against both.
const first = 'Moin, hier steht er: [LINK]';
const second = ' Und dazu kommt noch: [BILD]';
/** Milliseconds after which no tip will come any more. */
const patience = 20_000;
const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** Milliseconds from the last key to the moment there are more tips than before, both on the page's own clock. */
async function tipAfter(page: PracticePage, text: string): Promise<number> {
  await page.raw.evaluate(() => document.addEventListener('keydown', (event) => Object.assign(window, { lastKey: event.timeStamp }), { capture: true }));
  const seen = page.roots.run((roots, within) => new Promise<number>((done, fail) => {
    setTimeout(() => fail(new Error(`no tip within ${within} ms`)), within);
    const count = () => Math.max(0, ...roots.map((root) => Number(root.querySelector('[data-part=chip]')?.getAttribute('data-tips') ?? 0)));
    const before = count();
    for (const root of roots) new MutationObserver(() => count() > before && done(performance.now())).observe(root, { subtree: true, childList: true, attributes: true });
  }), patience);
  await page.type(text, pace);
  const when = await seen;
  return when - (await page.raw.evaluate(() => (window as unknown as { lastKey: number }).lastKey));
}

/** Runs in the page before its own scripts: sites put the focus into their box themselves. */
function withoutFocus(): void {
  HTMLElement.prototype.focus = () => {};
  new MutationObserver(() => {
    for (const element of document.querySelectorAll('[autofocus]')) element.removeAttribute('autofocus');
  }).observe(document, { childList: true, subtree: true });
}

/** Moves the mouse and scrolls where nobody writes. */
async function stroll(page: Page): Promise<void> {
  for (let step = 0; step < 20; step++) await page.mouse.move(100 + step * 20, 300);
  await page.mouse.wheel({ deltaY: 200 });
  await wait(100);
}

/** Visits a place once. `office`: one of the extension's own pages, when it is there; `site`: an address of the site nobody writes at. */
export async function visit(takt: TaktBrowser, place: Place, office: Page | null): Promise<Visit> {
  const page = await takt.page('about:blank', place.options);
  try {
    const bare = await page.raw.evaluateOnNewDocument(withoutFocus);
    const load = await cost(page.raw, () => page.go(place.address), true);
    const idle = await cost(page.raw, () => stroll(page.raw), true);
    await page.raw.removeScriptToEvaluateOnNewDocument(bare.identifier);
    await page.go(place.address);
    await at(place, async () => page);
    await page.focus(0, place.surface);
    let [tip, asleep]: (number | undefined)[] = [];
    if (office) {
      await page.until('the chip is there', page.panel.chip);
      tip = await tipAfter(page, first);
      await stopBackground(takt, office);
      asleep = await tipAfter(page, second);
    } else {
      await page.type(first + second, pace);
    }
    await page.press('Control+a');
    await page.press('Backspace');
    await wait(1_000);
    const before = (await page.model(0, place.surface)) ?? '';
    const keys = await cost(page.raw, async () => {
      await page.type(typed, pace);
      await wait(1_700);
    });
    if ((await page.model(0, place.surface)) !== before + typed) throw new Error(`${place.name}: the text came out wrong`);
    return { load: load.own, idle: idle.own, key: keys.all / typed.length, longest: keys.longest, ...(tip !== undefined && { tip }), ...(asleep !== undefined && { asleep }) };
  } finally {
    await page.close();
  }
}
