import '../../components/coach.css';
import '../../components/tip.css';
import '../../components/draft.css';
import './welcome.css';
import { start } from '../people/start';
import { Welcome } from './Welcome';

void start(<Welcome />);
