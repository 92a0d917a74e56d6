import '../../components/coach.css';
import '../../components/tip.css';
import '../../components/draft.css';
import '../people/companion/companion.css';
import '../people/compare/compare.css';
import '../people/companion/site-choice.css';
import { Companion } from '../people/companion/Companion';
import { keptDraft } from '../people/companion/kept';
import { lookAtTab } from '../people/companion/tab';
import { start } from '../people/start';

document.documentElement.dataset['form'] = 'side';

void start(<Companion draft={await keptDraft()} seen={await lookAtTab()} stays />);
