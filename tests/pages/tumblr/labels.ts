import { options } from '../parts/practice';

const en = { title: 'Title', tags: 'Tags editor', tagHint: '#add tags to help people find your post', post: 'Post now', reblog: 'Reblog', close: 'Close', blog: 'Choose a blog', media: 'Photo', search: 'Search Tumblr', message: 'Say your thing', send: 'Send', create: 'Create', sent: 'Posted to your blog', failed: 'Something went wrong.', home: 'Home', everyone: 'Everyone' };
const de: typeof en = { title: 'Titel', tags: 'Tags bearbeiten', tagHint: '#Tags hinzufügen, damit andere deinen Eintrag finden', post: 'Jetzt veröffentlichen', reblog: 'Rebloggen', close: 'Schließen', blog: 'Blog auswählen', media: 'Foto', search: 'Tumblr durchsuchen', message: 'Nachricht schreiben', send: 'Senden', create: 'Verfassen', sent: 'In deinem Blog veröffentlicht', failed: 'Das hat nicht geklappt.', home: 'Start', everyone: 'Alle' };

export const say = options.language === 'de' ? de : en;
