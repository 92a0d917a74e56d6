import { library } from './editable';
import { asking, typingLines } from './ways';

/** Quill (LinkedIn posts): 2 takes a spelling correction, 1 reads what the browser typed. A paste would destroy text, in shadow roots most of all. */
export default library('quill', '.ql-editor', [asking, typingLines]);
