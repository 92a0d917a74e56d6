import { library } from './editable';
import { pasting, typingInOneNode } from './ways';

/** Draft.js (X, TikTok, Pinterest): its model takes a paste; anything typed by command reaches the screen alone, save within one node. */
export default library('draft', '.public-DraftEditor-content', [pasting, typingInOneNode]);
