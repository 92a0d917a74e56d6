/** What asks writing tools to stay away. Quill says the first by habit, and LanguageTool sets it where it works itself; of the whole page it is said against errors of its scripts. */
const away = ':is([data-gramm="false"]:not(.ql-editor, [data-lt-tmp-id]), [data-gramm_editor="false"], [data-enable-grammarly="false"], [data-lt-active="false"]):not(html, body)';
const rejected = `[type="search"], [type="password"], [role="searchbox"], [autocomplete^="cc-"], [autocomplete="one-time-code"], [aria-hidden="true"] *, [contenteditable="false"], ${away}, ${away} *`;

/** Gutenberg makes an editable element of each paragraph: what is around all of them is the box. */
const blocks = '.block-editor-writing-flow';

/** The box behind something that got the focus: a text field, or the editable element around it. Null for boxes that are never for posts. */
export function boxOf(target: Element): Element | null {
  const box = target.closest('textarea, input:not([type]), input[type="text"], input[type="url"], [contenteditable]:not([contenteditable="false"])');
  if (!box) return null;
  // The editor is the outermost editable element, unless something uneditable lies between.
  let outermost = box;
  for (let at = box.parentElement; at; at = at.parentElement) {
    if (at.getAttribute('contenteditable') === 'false') break;
    if (at.matches('[contenteditable]') && box.matches('[contenteditable]')) outermost = at;
  }
  if (outermost.matches(rejected)) return null;
  return outermost.matches('figcaption *, figcaption, h1') ? outermost : outermost.closest(blocks) ?? outermost;
}
