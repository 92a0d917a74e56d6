import '../../components/coach.css';
import '../../components/tip.css';
import '../../components/draft.css';
import '../people/companion/companion.css';
import '../people/compare/compare.css';
import '../people/companion/site-choice.css';
import { Companion } from '../people/companion/Companion';
import { open } from '../people/companion/open';
import { start } from '../people/start';

document.documentElement.dataset['form'] = 'side';

void start(<Companion {...await open()} stays />);
