import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';

import type { Sent } from '../../pages/parts/practice';
import type { PracticeOptions } from '../../pages/options';
import { chromiumRoots, firefoxRoots, type ClosedRoots } from './closed-roots';
import { press, type } from './keys';
import type { BrowserName } from './launch';
import { panelOf, type Panel } from './panel';
import { watchPressesOf, type Presses } from './presses';
import { serve, type Logged } from './serve';
import { until } from './until';

export type Mark = { readonly name: string; readonly texts: readonly string[] };

/** A practice page at its true address, with Takt in it. Everything typed and clicked is trusted input. */
export class PracticePage {
  /** Set by `open`: Takt in this page. */
  panel!: Panel;
  roots!: ClosedRoots;
  private shots = 0;

  constructor(readonly raw: Page, readonly browser: BrowserName, private practiceOptions: PracticeOptions, private folder: string) {}

  /** Waits like `until`; a failure names a screenshot and what the panel said. */
  until<T>(what: string, ask: () => T | Promise<T>, within?: number) {
    return until(what, ask, { within, dump: () => this.dump() });
  }

  /** Goes to another address as by the address bar; other practice options may be given. */
  async go(address: string, options?: PracticeOptions): Promise<void> {
    if (options) this.practiceOptions = options;
    await this.raw.goto(address, { waitUntil: 'domcontentloaded' });
    await this.until(`${address} is ready`, () => this.raw.evaluate(() => document.readyState === 'complete' && window.practice?.ready()));
  }

  /** The model of the editor itself (not the DOM): of one part, in the surface opened last or a named one. */
  model = (part = 0, surface?: string) => this.raw.evaluate((index, name) => window.practice.model(index, name), part, surface);
  caret = (part = 0, surface?: string) => this.raw.evaluate((index, name) => window.practice.caret(index, name), part, surface);
  surfaces = () => this.raw.evaluate(() => window.practice.surfaces());
  parts = (surface?: string) => this.raw.evaluate((name) => window.practice.count(name), surface);
  sent = (): Promise<Sent[]> => this.raw.evaluate(() => window.practice.sent);
  hotkeys = () => this.raw.evaluate(() => window.practice.hotkeys);
  /** Errors thrown in the page and violations of its policy. */
  errors = () => this.raw.evaluate(() => window.practice.errors);
  remount = () => this.raw.evaluate(() => window.practice.remount());
  /** Opens another surface without loading anew: 'post', 'reply', 'quote', 'message', 'search' and what else the page knows. */
  async open(kind: string): Promise<void> {
    await this.until(`the page can open "${kind}"`, () => this.raw.evaluate((name) => window.practice.knows().includes(name), kind));
    await this.raw.evaluate((name) => window.practice.open(name), kind);
  }

  /** The editable element of a part, once it is there and drawn: a shadow root's own sheets come later than the page's, and move what stands in it. */
  async box(part = 0, surface?: string): Promise<ElementHandle<HTMLElement>> {
    const find = async () => (await this.raw.evaluateHandle((index, name) => {
      const element = window.practice.element(index, name);
      const sheets = (element?.getRootNode() as Document | ShadowRoot | undefined)?.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]') ?? [];
      return [...sheets].every(({ sheet }) => sheet) ? element : null;
    }, part, surface)).asElement();
    return (await this.until(`box ${part}${surface ? ` of ${surface}` : ''} is there`, find)) as ElementHandle<HTMLElement>;
  }

  /** Takt inside a frame: the first one of the page. */
  async panelIn(frame: Frame): Promise<Panel> {
    const roots = this.browser === 'chromium' ? await chromiumRoots(this.raw, true) : firefoxRoots(this.raw, frame);
    const corner = () => this.raw.evaluate(() => {
      const { left: x = 0, top: y = 0 } = document.querySelector('iframe')?.getBoundingClientRect() ?? {};
      return { x, y };
    });
    return panelOf(this.raw, roots, () => this.dump(), corner);
  }

  /** What stands in the box on screen, as a person reads it. */
  async screen(part = 0, surface?: string): Promise<string> {
    return (await this.box(part, surface)).evaluate((box) => (box instanceof HTMLTextAreaElement ? box.value : box.innerText));
  }

  /** Clicks into a box with the real mouse and waits until it has the focus. */
  async focus(part = 0, surface?: string): Promise<void> {
    const box = await this.box(part, surface);
    await box.click();
    await this.until('the box has the focus', () => box.evaluate((element) => {
      const root = element.getRootNode() as Document | ShadowRoot;
      return root.activeElement === element;
    }));
  }

  /** Types with trusted keys where the focus is; `\n` presses Enter. Waits until the model ends with what was typed. */
  async type(text: string, delay = 0): Promise<void> {
    await (delay ? this.raw.keyboard.type(text, { delay }) : type(this.raw, text));
  }

  /** Puts a text in where the focus is in as few steps as the browser takes: for tests in which typing is not the matter. */
  async put(text: string): Promise<void> {
    if (this.browser === 'firefox') return this.type(text);
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) await this.raw.keyboard.press('Enter');
      if (line) await this.raw.keyboard.sendCharacter(line);
    }
  }

  /** Focuses a box, puts the caret at its end, types, and waits until the editor's model holds the text. */
  async write(text: string, part = 0, surface?: string): Promise<void> {
    await this.focus(part, surface);
    const before = (await this.model(part, surface)) ?? '';
    if (before) await this.press('Control+End');
    await this.type(text);
    await this.until('the model holds what was typed', async () => {
      const model = await this.model(part, surface);
      if (model !== before + text) throw new Error(`model: ${JSON.stringify(model)?.slice(0, 300)}`);
      return true;
    });
  }

  /** Presses a key with its modifiers: "Enter", "Control+z", "Shift+Tab". "Mod" is Meta on macOS, else Control. */
  async press(keys: string): Promise<void> {
    const all = keys.split('+').map((key) => (key === 'Mod' || key === 'Control' ? (process.platform === 'darwin' ? 'Meta' : 'Control') : key));
    await press(this.raw, ...(all as 'Enter'[]));
  }

  /** Clicks the first visible element of the page itself that the selector finds, once it is there. */
  async click(selector: string): Promise<void> {
    const element = await this.until(`"${selector}" is there`, async () => {
      for (const found of await this.raw.$$(selector)) if (await found.isVisible()) return found;
      return null;
    });
    await element.click();
  }

  /** Resizes the window, and waits until the page knows of it and has drawn itself anew: what stands in it has moved by then. */
  async resize(width: number, height: number): Promise<void> {
    await this.raw.setViewport({ width, height });
    await this.until(`the window is ${width} wide`, () => this.raw.evaluate((wanted) => innerWidth === wanted, width));
    await this.raw.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => done())))));
  }

  /** Takt's marks in the text: per highlight the words it covers. */
  marks(): Promise<Mark[]> {
    return this.raw.evaluate(() => [...CSS.highlights].map(([name, marked]) => ({ name, texts: [...marked].map((range) => String(range)) })));
  }

  /** Chooses files in the page's file input, as by its dialog. */
  async attach(selector: string, ...files: string[]): Promise<void> {
    const input = await this.until(`"${selector}" is there`, () => this.raw.$(selector));
    await (input as ElementHandle<HTMLInputElement>).uploadFile(...files);
  }

  /** Saves a screenshot and returns its path. */
  async shot(name: string): Promise<`${string}.png`> {
    mkdirSync(this.folder, { recursive: true });
    const path = join(this.folder, `${name}.png`) as `${string}.png`;
    await this.raw.screenshot({ path });
    return path;
  }

  /** For failures: a screenshot, the address, the panel's text, the page's errors. */
  async dump(): Promise<string> {
    const of = async (ask: () => Promise<unknown>) => ask().catch((error: Error) => error.message);
    const lines = [
      ['screenshot', await of(() => this.shot(`failed-${this.browser}-${Date.now()}-${this.shots++}`))],
      ['address', this.raw.url()],
      ['takt', await of(async () => {
        const { text, boxes } = await this.panel.look();
        return `${text} at ${boxes.map((box) => box.map(Math.round).join(',')).join('; ') || 'no place'}`;
      })],
      ['presses', await of(() => this.raw.evaluate(() => `${(window as unknown as Presses).presses.join('; ')}; now ${Math.round(performance.now())}, ${document.visibilityState}`))],
      ['page errors', await of(async () => JSON.stringify(await this.errors()))],
    ];
    return lines.map(([what, value]) => `  ${what}: ${value}`).join('\n');
  }

  close = () => this.raw.close();
}

/** Opens a practice page; `log` collects its requests. */
export async function openPractice(raw: Page, browser: BrowserName, address: string, options: PracticeOptions, { built, log, folder }: { built: string; log: Logged[]; folder: string }): Promise<PracticePage> {
  let current = options;
  const page = new PracticePage(raw, browser, options, folder);
  page.roots = browser === 'chromium' ? await chromiumRoots(raw) : firefoxRoots(raw);
  page.panel = panelOf(raw, page.roots, () => page.dump());
  const go = page.go.bind(page);
  page.go = (to, other) => go(to, (current = other ?? current));
  await watchPressesOf(raw);
  await serve(raw, built, log, () => current);
  if (address !== 'about:blank') await page.go(address);
  return page;
}
