import { library } from './editable';
import { pastingAs } from './ways';

/** TinyMCE: typing joins the typing before; a paste is a step of its own. It waits for markup, and takes the plain text where that has none. */
export default library('tinymce', '.mce-content-body', [pastingAs((text) => ({ 'text/plain': text, 'text/html': new Option(text).innerHTML }))]);
