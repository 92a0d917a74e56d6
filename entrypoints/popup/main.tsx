import { browser } from 'wxt/browser';

import '../../components/coach.css';
import '../../components/tip.css';
import '../../components/draft.css';
import './popup.css';
import { start } from '../people/start';
import { keptDraft } from './kept';
import { Popup } from './Popup';
import { lookAtTab } from './tab';

document.documentElement.dataset['form'] = browser.extension.getViews({ type: 'popup' }).includes(window) ? 'popup' : 'tab';

const [draft, seen] = await Promise.all([keptDraft(), lookAtTab()]);

void start(<Popup draft={draft} seen={seen} />);
