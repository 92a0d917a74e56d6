import { describe, expect } from 'vitest';

import { press } from './harness/keys';
import { asker } from './lab/browser';
import { test } from './lab/test';

const paths = ['draft', 'tiptap', 'tiptap?shadow', 'lexical', 'lexical?plain', 'quill', 'quill?one&shadow', 'slate', 'react-textarea', 'react-textarea?single&shadow', 'plain', 'plain?plaintext&pre'];

describe('the watch over a box', () => {
  for (const path of paths) {
    test(`hears of everything and of nothing twice in ${path}`, async ({ lab: { page, address } }) => {
      await page.goto(`${address}/${path}`);
      await page.evaluate(() => steps.begin(null));
      const ask = asker(page);
      const settled = () => page.evaluate(async () => {
        await steps.settle();
        return { now: await steps.ask('told'), after: steps.model() };
      });
      const heard: Record<string, number> = {};
      let before = 0;
      let { after: text } = await settled();
      const hears = async (what: string, act: () => Promise<unknown>) => {
        await act();
        const { now, after } = await settled();
        // What changed nothing, such as Enter in a field of one line, need not be heard.
        if (after !== text) heard[what] = now - before;
        before = now;
        text = after;
      };
      await hears('first letter', () => page.keyboard.type('H'));
      await hears('second letter', () => page.keyboard.type('e'));
      await hears('Enter', () => page.keyboard.press('Enter'));
      await hears('letter below', () => page.keyboard.type('l'));
      // Editors take what was typed within a moment back together: here any of it changes the text.
      await hears('undo', () => press(page, 'Control', 'z'));
      await hears('emoji', () => page.keyboard.type('👍'));
      await hears('Backspace', () => page.keyboard.press('Backspace'));
      await hears('the site itself', () => page.evaluate(() => bench.load('Von der Seite gesetzt')));
      await hears('the site itself emptying it', () => page.evaluate(() => bench.load('')));
      expect(Object.keys(heard)).toEqual(expect.arrayContaining(['first letter', 'second letter', 'emoji', 'Backspace', 'undo', 'the site itself emptying it']));
      for (const [what, times] of Object.entries(heard)) {
        // Sites that replace their box take the watched one away; the session then begins anew.
        if (what.startsWith('the site itself') && times === 0 && !['draft', 'react-textarea', 'react-textarea?single&shadow', 'lexical', 'quill'].includes(path)) continue;
        expect([what, times >= 1 && times <= 3], `${what} was heard ${times} times`).toEqual([what, true]);
      }

      await ask('unwatch');
      await page.keyboard.type('x');
      expect((await settled()).now).toBe(before);
    });
  }
});
