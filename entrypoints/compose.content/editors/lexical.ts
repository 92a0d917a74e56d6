import { library } from './editable';
import { asking, typingInOneNode } from './ways';

/** Lexical (Facebook, Instagram, Threads, Reddit): it takes a spelling correction into its model, with line breaks, in one step. */
export default library('lexical', '[data-lexical-editor="true"]', [asking, typingInOneNode]);
