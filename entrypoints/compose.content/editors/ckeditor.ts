import { library } from './editable';
import { pastingAs } from './ways';

/** CKEditor 5: over line breaks it takes typing apart into several steps; a paste is one, with a new paragraph at each empty line. */
export default library('ckeditor', '.ck-editor__editable', [pastingAs((text) => ({ 'text/plain': text.replaceAll('\n', '\n\n') }))]);
