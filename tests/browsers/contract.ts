import type { Edit } from '../../rules';

/** An editor in the lab that has to keep the contract. */
export type Row = {
  readonly name: string;
  /** Id of the driver that must own the box. */
  readonly driver: string;
  /** Page of the lab and its query. */
  readonly page: string;
  /** Milliseconds after which the editor's own history starts a new step, where nothing but time does it; a person needs longer to find the button. */
  readonly pause?: number;
  /** Fields of one line refuse line breaks. */
  readonly singleLine?: boolean;
  /** The cases in which it differs from the row before; all when missing. */
  readonly only?: readonly string[];
};

/** A change that must be made right. What is replaced is found by its words, the caret stands at an offset or at the end. */
export type Case = {
  readonly name: string;
  readonly text: string;
  readonly edits: readonly (readonly [was: string, text: string])[];
  /** Put into the model instead of being typed. */
  readonly loaded?: boolean;
  /** Where the writer's caret is before, and has to be afterwards. At the end when missing. */
  readonly caret?: { readonly before: readonly [number, number]; readonly after: readonly [number, number] };
  /** What has the focus before, and keeps it, instead of the box: a button of the page, or one in a closed shadow root. */
  readonly focused?: 'page' | 'panel';
  /** Ends in an emoji image. */
  readonly image?: string;
  /** Reasons why a row cannot have this case. */
  readonly without?: (row: Row) => string | undefined;
};

/** A change that must be refused, the text left as it is. */
export type Refusal = { readonly name: string; readonly how: 'composing' | 'locked' | 'disabled' | 'remounted' | 'other text' | 'over lines'; readonly without?: Case['without'] };

const overTwo = ['word', 'newline', 'into an empty line', 'two fixes over lines'];

export const rows: readonly Row[] = [
  { name: 'Draft.js 0.11', driver: 'draft', page: 'draft' },
  { name: 'TipTap 3', driver: 'prosemirror', page: 'tiptap', pause: 150 },
  { name: 'TipTap 3 in a shadow root', driver: 'prosemirror', page: 'tiptap?shadow', pause: 150 },
  { name: 'Lexical, rich', driver: 'lexical', page: 'lexical', pause: 150 },
  { name: 'Lexical, plain', driver: 'lexical', page: 'lexical?plain', pause: 150 },
  { name: 'Quill 2', driver: 'quill', page: 'quill' },
  { name: 'Quill 2 in a shadow root', driver: 'quill', page: 'quill?shadow' },
  { name: 'Quill 1', driver: 'quill', page: 'quill?one' },
  { name: 'Quill 1 in a shadow root', driver: 'quill', page: 'quill?one&shadow' },
  { name: 'Gutenberg', driver: 'gutenberg', page: 'gutenberg', pause: 150 },
  { name: 'Slate', driver: 'slate', page: 'slate' },
  { name: 'Slate with an older history', driver: 'slate', page: 'slate?older', only: ['word', 'two fixes over lines'] },
  { name: 'history of its own, as Trix', driver: 'trix', page: 'pasted?trix' },
  { name: 'history of its own, as CKEditor 5', driver: 'ckeditor', page: 'pasted?ckeditor', only: overTwo },
  { name: 'history of its own, as TinyMCE', driver: 'tinymce', page: 'pasted?tinymce', only: overTwo },
  { name: 'React textarea', driver: 'textarea', page: 'react-textarea' },
  { name: 'React textarea in a shadow root', driver: 'textarea', page: 'react-textarea?shadow' },
  { name: 'React input', driver: 'textarea', page: 'react-textarea?single', singleLine: true },
  { name: 'plain editable', driver: 'content-editable', page: 'plain' },
  { name: 'plain editable, pre-wrap', driver: 'content-editable', page: 'plain?pre' },
  { name: 'plain editable in a shadow root', driver: 'content-editable', page: 'plain?pre&shadow' },
  { name: 'plain editable with breaks', driver: 'content-editable', page: 'plain?breaks' },
  { name: 'plaintext-only', driver: 'content-editable', page: 'plain?plaintext' },
  { name: 'plaintext-only, pre-wrap', driver: 'content-editable', page: 'plain?plaintext&pre' },
];

const oneLine: Case['without'] = ({ singleLine }) => (singleLine ? 'a field of one line has no line breaks' : undefined);
/** Changes that touch a line break. */
const overLines: Case['without'] = (row) => oneLine(row) ?? (row.driver === 'gutenberg' ? 'browsers type in no two blocks of Gutenberg at once: the change is refused, and the fix becomes a copy' : undefined);
const long = Array.from({ length: 40 }, (_, line) => `Zeile ${line} erzählt in Ruhe, was heute im Laden los war, und niemand eilt.`).join('\n');

export const cases: readonly Case[] = [
  { name: 'word', text: 'Das ist ein tset mit Text', edits: [['tset', 'Test']] },
  { name: 'newline', text: 'Eins, zwei und drei', edits: [['zwei', 'neue\nZeile']], without: overLines },
  { name: 'cross-paragraph', text: 'Erste Zeile endet\nhier geht es weiter', edits: [['endet\nhier', 'und']], without: overLines },
  { name: 'join lines', text: 'Erste Zeile\nZweite Zeile', edits: [['\n', ' ']], without: overLines },
  { name: 'hashtag', text: 'Unser #e-mail Tipp heute', edits: [['#e-mail', '#email']] },
  { name: 'hashtag alone', text: '#marketingtipp', edits: [['#marketingtipp', '#MarketingTipp']] },
  { name: 'mention', text: 'Danke @anna_b für alles', edits: [['@anna_b', '@anna_c']] },
  { name: 'emoji', text: 'Gut 👍🏽 so, 𝗡𝗲𝘂 im 🏠', edits: [['𝗡𝗲𝘂', 'Neu']] },
  { name: 'emoji replaced', text: 'Los 👨‍👩‍👧 geht es', edits: [['👨‍👩‍👧', 'Familie']] },
  {
    name: 'emoji image', text: 'Hallo Wlet ', edits: [['Wlet', 'Welt']], image: '🎉',
    without: ({ driver }) => (driver === 'textarea' ? 'a text field holds no images' : ['prosemirror', 'content-editable'].includes(driver) ? undefined : 'an image in the line is a matter of the site\'s own nodes here; the walk is tested with it'),
  },
  { name: 'after an empty line', text: 'eins\n\ndrei', edits: [['drei', 'zwei']], without: oneLine },
  { name: 'below empty first line', text: '\n\ndrei', edits: [['drei', 'zwei\ndrei']], without: overLines },
  { name: 'line between empty ones', text: 'eins\n\ntset\n\ndrei', edits: [['tset', 'Test']], without: oneLine },
  { name: 'into an empty line', text: 'eins\n\ndrei', edits: [['\n\n', '\nzwei\n']], without: overLines },
  { name: 'start', text: 'hallo zusammen', edits: [['hallo', 'Hallo']] },
  { name: 'end', text: 'Bis zum Ende', edits: [['Ende', 'Schluss']] },
  { name: 'deletion', text: 'https://a.example/b?fbclid=abc', edits: [['?fbclid=abc', '']] },
  { name: 'deletion at start', text: 'Re: Neues heute', edits: [['Re: ', '']] },
  { name: 'two fixes in one line', text: 'ein tset und noch ein tsxt hier', edits: [['tset', 'Test'], ['tsxt', 'Text']] },
  { name: 'two fixes over lines', text: 'ein tset\nund noch\nein tsxt hier', edits: [['tset', 'Test'], ['tsxt', 'Text']], without: overLines },
  { name: 'right to left', text: 'שלום עולם וברוכים הבאים', edits: [['עולם', 'לכולם']] },
  { name: 'mixed directions', text: 'مرحبا @anna_b اليوم #e-mail هنا', edits: [['#e-mail', '#email']] },
  { name: 'before a long text', text: `Der tset steht vorn\n${long}`, edits: [['tset', 'Test']], loaded: true, without: oneLine },
  { name: 'after a long text', text: `${long}\nDer tset steht hinten`, edits: [['tset', 'Test']], loaded: true, without: oneLine },
  { name: 'unfocused', text: 'Das ist ein tset mit Text', edits: [['tset', 'Probe']], focused: 'page' },
  { name: 'unfocused, from the panel', text: 'Das ist ein tset mit Text', edits: [['tset', 'Probe']], focused: 'panel' },
  { name: 'caret before', text: 'Das ist ein tset mit Text', edits: [['tset', 'Probe']], caret: { before: [3, 3], after: [3, 3] } },
  { name: 'caret inside', text: 'Das ist ein tset mit Text', edits: [['tset', 'Probe']], caret: { before: [14, 14], after: [17, 17] } },
  { name: 'caret behind', text: 'Das ist ein tset mit Text', edits: [['tset', 'Probe']], caret: { before: [20, 20], after: [21, 21] } },
  { name: 'selection', text: 'Das ist ein tset mit Text', edits: [['tset', 'Probe']], caret: { before: [4, 20], after: [4, 21] } },
];

export const refusals: readonly Refusal[] = [
  { name: 'composition in progress', how: 'composing' },
  { name: 'read-only', how: 'locked' },
  { name: 'disabled', how: 'disabled', without: ({ driver }) => (driver === 'textarea' ? undefined : 'only text fields can be disabled') },
  { name: 'remounted meanwhile', how: 'remounted' },
  { name: 'other text meanwhile', how: 'other text' },
  { name: 'over two blocks', how: 'over lines', without: ({ driver }) => (driver === 'gutenberg' ? undefined : 'the box is one block, and takes such changes as the cases above show') },
];

/** The edits of a case as offsets; each is looked for behind the one before. */
export function editsOf({ text, edits }: Pick<Case, 'text' | 'edits'>): Edit[] {
  let from = 0;
  return edits.map(([was, words]) => {
    const start = text.indexOf(was, from);
    if (start < 0) throw new Error(`"${was}" is not in "${text}"`);
    from = start + was.length;
    return { at: [start, from], text: words };
  });
}

/** The text a case must end with. */
export function goalOf(given: Case): string {
  let text = given.text + (given.image ?? '');
  for (const { at: [start, end], text: words } of editsOf(given).toReversed()) text = text.slice(0, start) + words + text.slice(end);
  return text;
}
