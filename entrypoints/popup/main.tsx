import { browser } from 'wxt/browser';

import '../../components/coach.css';
import '../../components/tip.css';
import '../../components/draft.css';
import '../people/companion/companion.css';
import '../people/companion/site-choice.css';
import { Companion } from '../people/companion/Companion';
import { open } from '../people/companion/open';
import { start } from '../people/start';

document.documentElement.dataset['form'] = browser.extension.getViews({ type: 'popup' }).includes(window) ? 'popup' : 'tab';

void start(<Companion {...await open()} />);
