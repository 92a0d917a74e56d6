import { pageRealm } from './page-realm';
import type { Way } from './replace';

/**
 * Asks the editor by the event of a spelling correction. Editors that do not know it leave it alone, and nothing happens.
 * The event names its place, yet Lexical and Slate go by their own selection when there is one, so that has to be right too.
 */
export const asking: Way = {
  hand({ box, range }, text) {
    const place = range();
    if (!place) return 'untaken';
    const targetRanges = [new StaticRange(place)];
    const event = new InputEvent('beforeinput', {
      inputType: 'insertReplacementText', data: text, targetRanges, bubbles: true, cancelable: true, composed: true,
    });
    return box.dispatchEvent(event) ? 'untaken' : 'taken';
  },
};

/** Lets the browser type over the selection. */
export const typing: Way = {
  hand({ box }, text) {
    if (text) box.ownerDocument.execCommand('insertText', false, text);
    else box.ownerDocument.execCommand('delete');
    return 'perhaps';
  },
};

/** Lets the browser type line by line, for editors that lose line breaks inside a text. */
export const typingLines: Way = {
  hand(stretch, text) {
    const { ownerDocument } = stretch.box;
    const [first = '', ...lines] = text.split('\n');
    typing.hand(stretch, first);
    for (const line of lines) {
      ownerDocument.execCommand('insertParagraph');
      if (line) ownerDocument.execCommand('insertText', false, line);
    }
    return 'perhaps';
  },
};

/** Lets the browser type when the stretch lies in one text node and brings no line break; else does nothing. */
export const typingInOneNode: Way = {
  hand(stretch, text) {
    const place = stretch.range();
    const one = place?.startContainer === place?.endContainer && place?.startContainer.nodeType === Node.TEXT_NODE;
    return one && !text.includes('\n') ? typing.hand(stretch, text) : 'untaken';
  },
};

/** What a paste carries, by its type. */
type Pasted = Readonly<Record<string, string>>;

/** Pastes over the selection, in the types an editor looks for. */
export const pastingAs = (typed: (text: string) => Pasted): Way => ({
  hand({ box }, text) {
    return box.dispatchEvent(pasteOf(typed(text))) ? 'untaken' : 'taken';
  },
});

/** Pastes over the selection. */
export const pasting = pastingAs((text) => ({ 'text/plain': text }));

function pasteOf(contents: Pasted): ClipboardEvent {
  const options: ClipboardEventInit = { bubbles: true, cancelable: true, composed: true };
  // In Firefox a page cannot see what a content script put into a clipboard, only what its own event holds.
  const event = pageRealm
    ? new pageRealm.window.ClipboardEvent('paste', pageRealm.give(options))
    : new ClipboardEvent('paste', { ...options, clipboardData: new DataTransfer() });
  for (const [type, text] of Object.entries(contents)) event.clipboardData?.setData(type, text);
  return event;
}
