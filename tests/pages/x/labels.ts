import { options } from '../parts/practice';

const en = {
  post: 'Post', postAll: 'Post all', reply: 'Reply', whatsHappening: "What's happening?", replyHint: 'Post your reply', comment: 'Add a comment', add: 'Add post',
  media: 'Add photos or video', gif: 'Add a GIF', poll: 'Add poll', schedule: 'Schedule post', emoji: 'Add emoji', alt: 'Add description', close: 'Close', drafts: 'Drafts',
  sent: 'Your post was sent.', view: 'View', failed: 'Something went wrong. Try again.', keep: 'Save post?', keepWhy: 'You can save this to send later from your drafts.', save: 'Save', discard: 'Discard',
  home: 'Home', explore: 'Explore', messages: 'Messages', profile: 'Profile', accounts: 'Account menu', search: 'Search', message: 'Start a new message', send: 'Send',
  everyone: 'Everyone', canReply: 'Everyone can reply', remove: 'Remove media', edited: 'Edit', description: 'Description', done: 'Save', post1: 'Post text',
};
const de: typeof en = {
  post: 'Posten', postAll: 'Alle posten', reply: 'Antworten', whatsHappening: 'Was gibt’s Neues?', replyHint: 'Poste deine Antwort', comment: 'Kommentar hinzufügen', add: 'Post hinzufügen',
  media: 'Fotos oder Video hinzufügen', gif: 'GIF hinzufügen', poll: 'Umfrage hinzufügen', schedule: 'Post planen', emoji: 'Emoji hinzufügen', alt: 'Beschreibung hinzufügen', close: 'Schließen', drafts: 'Entwürfe',
  sent: 'Dein Post wurde gesendet.', view: 'Anzeigen', failed: 'Etwas ist schiefgelaufen. Versuch es noch einmal.', keep: 'Post speichern?', keepWhy: 'Du kannst ihn später aus deinen Entwürfen senden.', save: 'Speichern', discard: 'Verwerfen',
  home: 'Startseite', explore: 'Entdecken', messages: 'Nachrichten', profile: 'Profil', accounts: 'Account-Menü', search: 'Suchen', message: 'Neue Nachricht beginnen', send: 'Senden',
  everyone: 'Alle', canReply: 'Alle können antworten', remove: 'Medien entfernen', edited: 'Bearbeiten', description: 'Beschreibung', done: 'Speichern', post1: 'Post-Text',
};

export const say = options.language === 'de' ? de : en;
