import { describe, expect } from 'vitest';

import { asker } from './lab/browser';
import { test } from './lab/test';

const pre = '{white-space: pre-wrap}';

/** Sources as editors and browsers make them, and the text they mean. A style in braces is the box's own. */
const sources: readonly (readonly [name: string, html: string, text: string])[] = [
  ['paragraphs', '<p>eins</p><p>zwei</p>', 'eins\nzwei'],
  ['an empty box', '', ''],
  ['an empty paragraph', '<p><br></p>', ''],
  ['a blank line', '<p>eins</p><p><br></p><p>zwei</p>', 'eins\n\nzwei'],
  ['soft breaks and blank lines at the end', '<p>eins<br>zwei</p><p><br></p><p><br></p>', 'eins\nzwei\n\n'],
  ['a line of its own text before blocks', 'eins<div>zwei</div><div><br></div><div>drei</div>', 'eins\nzwei\n\ndrei'],
  ['text behind blocks', '<div>eins</div>zwei', 'eins\nzwei'],
  ['breaks alone', 'eins<br><br>zwei', 'eins\n\nzwei'],
  ['a break to hold the last line open', 'eins<br>', 'eins'],
  ['nested lists', '<ul><li>eins</li><li>zwei<ul><li>drei</li></ul></li></ul>', 'eins\nzwei\ndrei'],
  ['source indentation', '\n  <p>eins</p>\n  <p>zwei</p>\n', 'eins\nzwei'],
  ['source indentation where spaces stay', `${pre}\n  <p>eins</p>\n  <p>zwei</p>\n`, 'eins\nzwei'],
  ['folded spaces', '<p>eins  \n zwei </p>', 'eins zwei'],
  ['folded spaces over elements', '<p>eins <b> zwei</b> </p>', 'eins zwei'],
  ['spaces that hold a folded line open', '<p>eins&nbsp; zwei&nbsp;</p>', 'eins  zwei '],
  ['spaces that stay', `${pre}<p>eins  zwei </p>`, 'eins  zwei '],
  ['hard spaces that were meant', `${pre}<p>z.\u00A0B.</p>`, 'z.\u00A0B.'],
  ['breaks as letters', `${pre}eins\n\nzwei\n`, 'eins\n\nzwei'],
  ['zero width marks', '<p>\uFEFFeins\u200Bzwei\uFEFF</p>', 'einszwei'],
  ['joined emoji', '<p>👨\u200D👩\u200D👧 da</p>', '👨\u200D👩\u200D👧 da'],
  ['emoji images', '<p>ja <img alt="🎉"> und <img alt=":blobcat:"></p>', 'ja 🎉 und :blobcat:'],
  ['ProseMirror\'s own marks', '<p>eins<br><img class="ProseMirror-separator" alt=""><br class="ProseMirror-trailingBreak"></p>', 'eins\n'],
  ['ProseMirror\'s widgets', '<p>eins<span class="ProseMirror-widget">Ann</span></p>', 'eins'],
  ['a mention that is one piece', '<p>Danke <span contenteditable="false">@ann</span> sehr</p>', 'Danke @ann sehr'],
  ['a placeholder', '<p><span contenteditable="false" class="placeholder">Was gibt es?</span><br></p>', ''],
  ['Slate\'s placeholder', '<div data-slate-node="element"><span><span data-slate-placeholder="true" contenteditable="false">Was?</span><span data-slate-zero-width="n">\uFEFF<br></span></span></div>', ''],
  ['Gutenberg\'s placeholder', '\uFEFF<span data-rich-text-placeholder="Los">\uFEFF</span>', ''],
  ['Quill\'s clipboard', '<p>eins</p><div class="ql-clipboard" contenteditable="true"><p>x</p></div>', 'eins'],
  ['Draft.js blocks', `${pre}<div data-contents="true"><div data-block="true"><div><span><span data-text="true">eins</span></span></div></div><div data-block="true"><div><span><br data-text="true"></span></div></div></div>`, 'eins\n'],
  ['a break inside a Draft.js block', `${pre}<div data-block="true"><div><span><span data-text="true">eins\n\n</span></span></div></div>`, 'eins\n'],
  ['an embedded card', '<p>eins</p><div contenteditable="false"><p>Karte</p></div><p>zwei</p>', 'eins\nzwei'],
  ['a block drawn in the line', '<p>eins <div style="display: inline-block">#tag</div> zwei</p>'.replaceAll('p>', 'section>'), 'eins #tag zwei'],
  ['an inline element drawn as a block', '<span style="display: block">eins</span><span style="display: block">zwei</span>', 'eins\nzwei'],
  ['an element of the site\'s own', '<x-line style="display: block">eins <x-tag>#tag</x-tag></x-line><x-line style="display: block">zwei</x-line>', 'eins #tag\nzwei'],
  ['what other writing tools hang between blocks', '<p>eins</p><lt-highlighter style="position: absolute"><lt-div>1</lt-div></lt-highlighter><p>zwei</p><grammarly-extension style="position: absolute"></grammarly-extension><harper-render-box style="position: absolute"></harper-render-box>', 'eins\nzwei'],
  ['decorated words', '<p>ein <span class="hash">#</span><span class="hash">tag</span><a href="#">.de</a></p>', 'ein #tag.de'],
  ['buttons and scripts inside', '<p>eins<button>x</button><script>2</script></p>', 'eins'],
];

describe('the reading of editable elements', () => {
  test('has the text as it is meant, and every letter in its place', async ({ lab: { page, address } }) => {
    await page.goto(`${address}/html`);
    const ask = asker(page);
    const got: Record<string, unknown> = {};
    for (const [name, html] of sources) {
      // The box looks up once whether it folds spaces, so each source has a new one.
      await page.goto(`${address}/html`);
      await page.evaluate((html) => bench.load(html), html);
      got[name] = { text: await ask('read'), wrong: await ask('mapped') };
    }
    expect(got).toEqual(Object.fromEntries(sources.map(([name, , text]) => [name, { text, wrong: [] }])));
  });

  test('knows the places browsers choose between elements', async ({ lab: { page, address } }) => {
    await page.goto(`${address}/html`);
    await page.evaluate(() => bench.load('eins<div>zwei</div><div><br></div><div>ja <img alt="🎉"></div>'));
    const ask = asker(page);
    const places = [[[], 0, 0], [[], 1, 4], [[1], 0, 5], [[1], 1, 9], [[], 2, 10], [[2], 0, 10], [[2], 1, 10], [[], 3, 11], [[3], 1, 14], [[3], 2, 16], [[], 4, 16]] as const;
    for (const [path, offset, wanted] of places) {
      await page.evaluate((path, offset) => {
        const node = path.reduce<Node>((node, index) => node.childNodes[index] ?? node, document.querySelector('#mount [contenteditable]') ?? document);
        getSelection()?.setBaseAndExtent(node, offset, node, offset);
      }, path as readonly number[] as number[], offset);
      expect([path, offset, await ask('selectionOffset')]).toEqual([path, offset, wanted]);
    }
  });
});
