import { options } from '../parts/practice';

const en = { entry: 'Write a post', placeholder: 'What would you like to share?', audience: 'Visible to everyone', post: 'Post', close: 'Close', search: 'Search', message: 'Write a message', send: 'Send', failed: 'Something went wrong', media: 'Add image' };
const de: typeof en = { entry: 'Beitrag verfassen', placeholder: 'Was möchtest du teilen?', audience: 'Sichtbar für alle', post: 'Posten', close: 'Schließen', search: 'Suche', message: 'Nachricht schreiben', send: 'Senden', failed: 'Das hat nicht geklappt', media: 'Bild hinzufügen' };

export const say = options.language === 'de' ? de : en;
