import { library } from './editable';
import { pasting } from './ways';

/** Trix: whatever is typed joins the typing before and goes with it at the next undo; a paste is a step of its own. */
export default library('trix', 'trix-editor', [pasting]);
