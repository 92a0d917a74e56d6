import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';

import { asker } from './lab/browser';
import { test, type Lab } from './lab/test';

const text = 'Unser #e-mail Tipp: 𝗡𝗲𝘂 und https://a.example/b?fbclid=1 hier\nzweite Zeile mit @anna_b und noch mehr Worten, damit umbrochen wird';
const marks = [
  { key: 'tag', gravity: 'error', words: '#e-mail' },
  { key: 'letters', gravity: 'warning', words: '𝗡𝗲𝘂' },
  { key: 'link', gravity: 'hint', words: '?fbclid=1' },
  { key: 'break', gravity: 'hint', words: 'Worten, damit' },
] as const;
const spans = marks.map(({ key, gravity, words }) => ({ key, gravity, start: text.indexOf(words), end: text.indexOf(words) + words.length }));

async function open({ page, address }: Lab, path: string): Promise<void> {
  await page.goto(`${address}/${path}`);
  await page.waitForFunction(() => typeof bench === 'object');
  await page.evaluate((text) => bench.load(text), text);
  await page.evaluate(() => {
    document.querySelector('#mount')?.scrollIntoView({ block: 'center', behavior: 'instant' });
    return new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
  });
}

/** The page's marks: name, words, and whether their rule is known where they stand. */
const seen = (page: Page) => page.evaluate(() => Array.from(CSS.highlights as unknown as Map<string, Set<Range>>, ([name, ranges]) => [name, Array.from(ranges, (range) => range.toString())] as const).sort());

/** Left by anything of ours in the page. */
const traces = (page: Page) => page.evaluate(() => ({
  highlights: (CSS.highlights as unknown as Map<string, unknown>).size,
  sheets: document.adoptedStyleSheets.length + (document.querySelector('#mount')?.shadowRoot?.adoptedStyleSheets.length ?? 0),
  hosts: document.querySelectorAll('takt-marks').length,
}));

describe('marks', () => {
  for (const path of ['draft', 'tiptap', 'tiptap?shadow', 'plain', 'plain?plaintext&pre', 'react-textarea', 'react-textarea?shadow']) {
    test(`stand at their words, can be lit and leave no trace in ${path}`, async ({ lab }) => {
      const { page } = lab;
      await open(lab, path);
      const ask = asker(page);
      const html = () => page.evaluate(() => (document.querySelector('#mount')?.shadowRoot ?? document.querySelector('#mount'))?.innerHTML);
      const before = await html();
      await ask('mark', spans);
      const drawn = [['takt-error', ['#e-mail']], ['takt-hint', ['?fbclid=1', 'Worten, damit']], ['takt-warning', ['𝗡𝗲𝘂']]];
      const lit = [drawn[0], drawn[1], ['takt-lit', ['𝗡𝗲𝘂']], drawn[2]];
      expect(await seen(page)).toEqual(drawn);
      await ask('light', 'letters');
      expect(await seen(page)).toEqual(lit);
      await ask('mark', spans);
      expect(await seen(page)).toEqual(lit);
      await ask('light', null);
      expect(await seen(page)).toEqual(drawn);
      expect(await html()).toEqual(before);
      await ask('unmark');
      expect(await traces(page)).toEqual({ highlights: 0, sheets: 0, hosts: 0 });
    });
  }

  for (const path of ['draft', 'plain?pre&shadow']) {
    test(`are found under the pointer in ${path}`, async ({ lab }) => {
      await open(lab, path);
      const ask = asker(lab.page);
      await ask('mark', spans);
      const points = await lab.page.evaluate(() => Array.from(CSS.highlights as unknown as Map<string, Set<Range>>, ([, ranges]) => Array.from(ranges, (range) => {
        const { left, top, width, height } = range.getClientRects()[0] ?? new DOMRect();
        return [left + width / 2, top + height / 2] as const;
      })).flat());
      expect(await ask('markAt', points)).toEqual(['tag', 'letters', 'link', 'break']);
      expect(await ask('markAt', [[1, 1]])).toEqual([null]);
    });
  }

  const styles = {
    'plain': 'height: 160px',
    'padded, bordered, spaced': 'padding: 7px 19px 3px 11px; border: 3px solid; letter-spacing: 1.3px; word-spacing: 3px; font: italic 17.5px/1.7 serif; text-indent: 12px; width: 280px; height: 300px',
    // As wide in letters, whatever fonts there are: the last two marks stand in the lines that scrolling shows.
    'scrolled': 'width: 42ch; height: 66px; padding: 0; font: 15px/22px monospace',
    'right to left': 'direction: rtl; width: 260px; height: 240px; font: 18px/26px sans-serif',
    'scaled': 'transform: scale(1.4); transform-origin: 0 0; font: 14px sans-serif; height: 140px',
    'boxed': 'box-sizing: border-box; width: 300px; padding: 12px; overflow-y: scroll; text-align: center; height: 180px',
    'in a dialog': 'height: 160px; padding: 5px',
    'of one line': 'width: 380px; padding: 9px 14px; font: 16px sans-serif',
    'zoomed': 'zoom: 1.5; font: 14px sans-serif; height: 140px',
  };
  for (const [name, style] of Object.entries(styles)) {
    test(`of a text field lie exactly over their words when it is ${name}`, async ({ lab }) => {
      const { page } = lab;
      const single = name === 'of one line';
      await open(lab, single ? 'react-textarea?single' : 'react-textarea');
      const ask = asker(page);
      await page.evaluate((style, inDialog) => {
        const field = document.querySelector<HTMLTextAreaElement>('#mount textarea, #mount input');
        const mount = document.querySelector('#mount');
        field?.setAttribute('style', `resize: none; ${style}`);
        mount?.scrollIntoView({ block: 'start', behavior: 'instant' });
        if (!inDialog || !mount) return;
        const dialog = document.createElement('dialog');
        dialog.append(mount);
        document.body.append(dialog);
        dialog.showModal();
      }, style, name === 'in a dialog');
      await ask('mark', spans);
      if (name === 'scrolled') await page.evaluate(() => document.querySelector('#mount textarea')?.scrollTo({ top: 30, behavior: 'instant' }));
      if (single) await page.evaluate(() => document.querySelector('#mount input')?.scrollTo({ left: 60, behavior: 'instant' }));
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 0)))));
      // The browser itself tells which letters lie under a point of the field.
      const letters = await page.evaluate(() => {
        const field = document.querySelector<HTMLTextAreaElement>('#mount textarea, #mount input');
        if (!field) return [];
        const { left, top, right, bottom } = field.getBoundingClientRect();
        const found: [x: number, y: number, offset: number][] = [];
        for (let y = Math.max(0, top) + 4; y < Math.min(bottom, innerHeight) - 3; y += 5) {
          for (let x = left + 4; x < Math.min(right, innerWidth) - 3; x += 3) {
            const position = document.caretPositionFromPoint(x, y);
            if (position?.offsetNode === field) found.push([x, y, position.offset]);
          }
        }
        return found;
      });
      // Letters reach a little into the lines above and below, so only their middle tells.
      const [keys, above, below] = await Promise.all([0, -3, 3].map((by) => ask('markAt', letters.map(([x, y]) => [x, y + by]))));
      const sure = keys?.map((key, index) => (above?.[index] === key && below?.[index] === key ? key : null)) ?? [];
      const hits = new Set(sure);
      const wrong = letters.flatMap(([x, y, offset], index) => {
        const key = sure[index];
        const span = spans.find((span) => span.key === key);
        if (!span) return [];
        // A point past the middle of a letter counts to the next, so the ends may be one letter off.
        return offset >= span.start && offset <= span.end ? [] : [`${x},${y}: ${key} at letter ${offset}`];
      });
      expect(wrong).toEqual([]);
      expect(hits.size, 'marks met').toBeGreaterThan(name === 'scrolled' || single ? 2 : 4);
      await ask('unmark');
    });
  }

  test('of a text field are not drawn over what opens above it', async ({ lab }) => {
    const { page } = lab;
    await open(lab, 'react-textarea');
    const ask = asker(page);
    await page.focus('#mount textarea');
    await ask('mark', spans.slice(0, 2));
    const drawn = [['takt-error', ['#e-mail']], ['takt-warning', ['𝗡𝗲𝘂']]];
    expect(await seen(page)).toEqual(drawn);
    await page.evaluate(() => {
      const list = document.createElement('ul');
      Object.assign(list.style, { position: 'fixed', inset: '0', background: 'white' });
      list.id = 'suggestions';
      document.body.append(list);
    });
    await page.keyboard.press('Shift');
    await page.waitForFunction(() => (CSS.highlights as unknown as Map<string, unknown>).size === 0);
    await page.evaluate(() => document.querySelector('#suggestions')?.remove());
    await page.keyboard.press('Shift');
    await page.waitForFunction(() => (CSS.highlights as unknown as Map<string, unknown>).size === 2);
    expect(await seen(page)).toEqual(drawn);
    await ask('unmark');
  });
});
