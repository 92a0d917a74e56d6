import type { Page } from 'puppeteer-core';

import { until } from './harness/until';

/** All an own page says. */
export const body = (page: Page) => page.evaluate(() => document.body.textContent ?? '');
/** What stands in the first box of an own page. */
export const draft = (page: Page) => page.evaluate(() => document.querySelector('textarea')?.value ?? '');
/** Waits until an own page says something. */
export const says = (page: Page, words: string | RegExp) => until(`the page says ${String(words)}`, async () => {
  const text = await body(page);
  return typeof words === 'string' ? text.includes(words) : words.test(text);
});

/** Presses what has this name, as assistive technology would find it. */
export async function press(page: Page, name: RegExp): Promise<void> {
  await until(`${String(name)} can be pressed`, () => page.evaluate((source) => {
    const wanted = new RegExp(source);
    const all = [...document.querySelectorAll<HTMLElement>('button, a, input, [role=tab], label')];
    const one = all.find((each) => wanted.test(each.getAttribute('aria-label') ?? each.textContent ?? ''));
    one?.click();
    return one !== undefined;
  }, name.source));
}

/** Chooses in the picker of this name, as assistive technology would find it. */
export async function choose(page: Page, label: string, value: string): Promise<void> {
  await until(`${value} is chosen for ${label}`, () => page.evaluate((name, wanted) => {
    const text = [...document.querySelectorAll('label')].find((each) => each.textContent?.trim() === name);
    const select = document.getElementById(text?.getAttribute('for') ?? '');
    if (!(select instanceof HTMLSelectElement) || ![...select.options].some((each) => each.value === wanted)) return false;
    select.value = wanted;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  }, label, value));
}
