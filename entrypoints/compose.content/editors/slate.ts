import { library } from './editable';
import { asking } from './ways';

/** Slate looks at the page's selection every 100 ms; what is selected and changed in one go, its older history takes for part of what was typed before. */
const looks = 120;

/** Slate: only its own events reach its model; whatever the browser types by command stays on the screen. */
export default library('slate', '[data-slate-editor="true"]', [asking], undefined, looks);
