import { browser } from 'wxt/browser';

import '../../components/coach.css';
import '../../components/tip.css';
import '../../components/draft.css';
import '../people/companion/companion.css';
import '../people/companion/site-choice.css';
import { Companion } from '../people/companion/Companion';
import { keptDraft } from '../people/companion/kept';
import { lookAtTab } from '../people/companion/tab';
import { start } from '../people/start';

document.documentElement.dataset['form'] = browser.extension.getViews({ type: 'popup' }).includes(window) ? 'popup' : 'tab';

const look = lookAtTab();
const [draft, seen] = await Promise.all([keptDraft(), Promise.race([look, soon()])]);

void start(<Companion draft={draft} seen={seen ?? {}} later={seen ? undefined : look} />);

/** A page that is slow to answer must not keep the popup from opening. */
function soon(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, 300, undefined));
}
