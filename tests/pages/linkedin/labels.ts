import { options } from '../parts/practice';

const en = {
  start: 'Start a post', talk: 'What do you want to talk about?', post: 'Post', anyone: 'Post to Anyone', connections: 'Connections only', close: 'Dismiss', media: 'Add media', event: 'Create an event', more: 'More', schedule: 'Schedule post',
  emoji: 'Open Emoji Keyboard', done: 'Post successful.', view: 'View post', failed: 'Something went wrong. Please try again.', comment: 'Add a comment…', sendComment: 'Comment', message: 'Write a message…', send: 'Send', search: 'Search',
  leave: 'Save this post as a draft?', discard: 'Discard', save: 'Save as draft', home: 'Home', repost: 'Repost with your thoughts', edit: 'Edit post', create: 'Create post modal', remove: 'Remove media', alt: 'Alternative text',
};
const de: typeof en = {
  start: 'Beitrag beginnen', talk: 'Worüber möchten Sie sprechen?', post: 'Posten', anyone: 'Öffentlich posten: alle', connections: 'Nur Kontakte', close: 'Verwerfen', media: 'Medien hinzufügen', event: 'Event erstellen', more: 'Mehr', schedule: 'Beitrag planen',
  emoji: 'Emoji-Tastatur öffnen', done: 'Ihr Beitrag ist online.', view: 'Beitrag ansehen', failed: 'Etwas ist schiefgegangen. Versuchen Sie es noch einmal.', comment: 'Kommentar hinzufügen …', sendComment: 'Kommentieren', message: 'Nachricht schreiben …', send: 'Senden', search: 'Suchen',
  leave: 'Beitrag als Entwurf speichern?', discard: 'Verwerfen', save: 'Als Entwurf speichern', home: 'Start', repost: 'Mit eigenen Gedanken teilen', edit: 'Beitrag bearbeiten', create: 'Beitrag erstellen', remove: 'Medien entfernen', alt: 'Alternativtext',
};

export const say = options.language === 'de' ? de : en;
