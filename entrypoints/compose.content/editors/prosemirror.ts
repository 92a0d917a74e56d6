import { library } from './editable';
import { typingLines } from './ways';

/** ProseMirror and TipTap (Bluesky, Elk, LinkedIn comments): they read what the browser typed; Firefox loses breaks inside a text, so lines are typed one by one. */
export default library('prosemirror', '.ProseMirror', [typingLines]);
