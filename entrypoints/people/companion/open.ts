import { keptDraft, type Kept } from './kept';
import { lookAtTab, silence, type Seen } from './tab';

/** What the companion opens with; `later` when the page in front takes its time to answer. */
type Opening = { readonly draft: Kept; readonly seen: Seen; readonly later?: Promise<Seen> };

/** Milliseconds a page has to answer before the companion opens without it. */
const patience = 300;

/** Reads the kept draft and asks the tab in front. Never throws, and no page can keep it from opening. */
export async function open(): Promise<Opening> {
  const look = lookAtTab();
  const [draft, seen] = await Promise.all([keptDraft(), Promise.race([look, silence(patience)])]);
  return seen ? { draft, seen } : { draft, seen: {}, later: look };
}
