import { options } from '../parts/practice';

const en = {
  create: 'New thread', reply: 'Reply', edit: 'Edit post', quote: 'Quote', new: 'What’s new?', label: 'Empty text field. Type to compose a new post.', replyTo: 'Reply to hafen_bremen…', more: 'Say more…', add: 'Add to thread', topic: 'Add a topic', post: 'Post', cancel: 'Cancel', drafts: 'Drafts',
  media: 'Attach media', gif: 'Add a GIF', poll: 'Add a poll', place: 'Add a location', options: 'Reply options', remove: 'Remove attachment', alt: 'Alt text', done: 'Posted', view: 'View', failed: 'Something went wrong. Please try again.', like: 'Like', share: 'Share',
  search: 'Search', home: 'Home', activity: 'Notifications', profile: 'Profile', message: 'Message', send: 'Send', describe: 'Describe this for people who can’t see it', leave: 'Discard thread?', discard: 'Discard', keep: 'Keep editing', close: 'Done',
};
const de: typeof en = {
  create: 'Neuer Thread', reply: 'Antworten', edit: 'Beitrag bearbeiten', quote: 'Zitieren', new: 'Was gibt’s Neues?', label: 'Leeres Textfeld. Schreib, um einen Beitrag zu verfassen.', replyTo: 'Antworte hafen_bremen …', more: 'Sag noch mehr …', add: 'Zum Thread hinzufügen', topic: 'Thema hinzufügen', post: 'Posten', cancel: 'Abbrechen', drafts: 'Entwürfe',
  media: 'Medien anhängen', gif: 'GIF hinzufügen', poll: 'Umfrage hinzufügen', place: 'Ort hinzufügen', options: 'Antwortoptionen', remove: 'Anhang entfernen', alt: 'Alternativtext', done: 'Gepostet', view: 'Ansehen', failed: 'Etwas ist schiefgegangen. Versuch es noch einmal.', like: 'Gefällt mir', share: 'Teilen',
  search: 'Suchen', home: 'Startseite', activity: 'Mitteilungen', profile: 'Profil', message: 'Nachricht', send: 'Senden', describe: 'Beschreib das für Menschen, die es nicht sehen können', leave: 'Thread verwerfen?', discard: 'Verwerfen', keep: 'Weiter bearbeiten', close: 'Fertig',
};

export const say = options.language === 'de' ? de : en;
