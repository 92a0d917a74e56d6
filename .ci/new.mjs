/** `npm run new rule hashtags/breaks`, `npm run new site threads`, `npm run new editor lexical`: writes the one file that is needed. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const today = new Date().toISOString().slice(0, 10);

const templates = {
  rule: {
    name: /^[a-z0-9-]+\/[a-z0-9-]+$/,
    like: 'hashtags/breaks',
    file: (name) => `rules/sets/${name}.ts`,
    text: () => `import { rule, type Examples, type Sources, type Words } from '../../rule';

export default rule({
  codes: [],
  gravity: 'hint',
  strength: 'practice',
  moment: 'pause',
  needs: ['text'],
  check: ({ parsed }) => [],
});

export const sources: Sources = [{ title: { en: 'Who says so', de: 'Wer das sagt' }, date: '${today}', kind: 'practice' }];

export const words: Words = {
  en: { title: 'What was found', why: 'Why it matters, in one sentence.', look: 'What to do about it.' },
  de: { title: 'Was auffällt', why: 'Warum das zählt, in einem Satz.', look: 'Was du tun kannst.' },
};

export const examples: Examples = {
  en: { good: [], bad: [] },
  de: { good: [], bad: [] },
};
`,
    next: 'Write three good and three bad examples in each language; they are its tests.',
  },
  site: {
    name: /^[a-z0-9-]+$/,
    like: 'threads',
    file: (name) => `rules/sites/${name}.ts`,
    text: (name) => `import { fact } from '../fact';
import { utf16 } from '../measure';
import { page as place, site } from '../site';

export default site({
  name: '${name[0].toUpperCase()}${name.slice(1)}',
  home: 'https://${name}.example/',
  mode: 'page',
  fields: {
    text: {
      max: fact(500, 'characters', 'https://${name}.example/help', { kind: 'official', date: '${today}', confidence: 'low' }),
      count: (text) => [{ unit: 'characters', used: utf16(text), max: 500 }],
    },
  },
  handles: 'plain',
  hashtags: {},
  mentions: {},
});

export const page = place({
  matches: ['https://${name}.example/*'],
  surfaces: [
    { name: 'post', boxes: [{ field: 'text', find: ['[contenteditable="true"]'] }], kinds: [], kind: 'post', send: ['button[type="submit"]'] },
  ],
  account: [],
  seen: { date: '${today}', source: 'where you looked' },
});
`,
    next: 'Give each fact its source and date, and add a practice page under tests/pages.',
  },
  editor: {
    name: /^[a-z0-9-]+$/,
    like: 'lexical',
    file: (name) => `entrypoints/compose.content/editors/${name}.ts`,
    text: (name) => `import { editor } from './editor';
import contentEditable from './content-editable';

export default editor({
  ...contentEditable,
  id: '${name}',
  rank: 50,
  owns: (box) => box.matches('[data-${name}]'),
});
`,
    next: 'Add a practice editor and its row to the contract: npm run check -- browsers.',
  },
};

const [what, name] = process.argv.slice(2);
const template = templates[what];
if (!template || !name || !template.name.test(name)) {
  console.error(`Usage: npm run new rule|site|editor NAME, for example: npm run new ${what in templates ? what : 'rule'} ${template?.like ?? 'hashtags/breaks'}`);
  process.exit(2);
}
const file = template.file(name);
if (existsSync(file)) {
  console.error(`${file} is there already.`);
  process.exit(2);
}
if (what === 'rule' && !existsSync(join(dirname(file), 'set.ts'))) {
  console.error(`There is no set "${dirname(name)}" yet: write ${join(dirname(file), 'set.ts')} first.`);
  process.exit(2);
}
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, template.text(name));
console.log(`Wrote ${file}. ${template.next}`);
