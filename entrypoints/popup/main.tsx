import { browser } from 'wxt/browser';

import '../../components/coach.css';
import '../../components/tip.css';
import '../../components/draft.css';
import './popup.css';
import './site-choice.css';
import { start } from '../people/start';
import { keptDraft } from './kept';
import { Popup } from './Popup';
import { lookAtTab } from './tab';

document.documentElement.dataset['form'] = browser.extension.getViews({ type: 'popup' }).includes(window) ? 'popup' : 'tab';

const look = lookAtTab();
const [draft, seen] = await Promise.all([keptDraft(), Promise.race([look, soon()])]);

void start(<Popup draft={draft} seen={seen ?? {}} later={seen ? undefined : look} />);

/** A page that is slow to answer must not keep the popup from opening. */
function soon(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, 300, undefined));
}
