import '../../components/coach.css';
import '../../components/tip.css';
import '../people/compare/compare.css';
import './options.css';
import { start } from '../people/start';
import { followAddress } from './route';
import { Shell, type NamedPage, type OptionsPage } from './Shell';

const found = import.meta.glob<OptionsPage>('./pages/*.tsx', { eager: true });

const pages = Object.entries(found)
  .map(([path, page]): NamedPage => Object.assign({ id: path.replace(/^.*\/|\.tsx$/g, '').toLowerCase() }, page))
  .sort((a, b) => a.order - b.order);

followAddress();
void start(<Shell pages={pages} />);
