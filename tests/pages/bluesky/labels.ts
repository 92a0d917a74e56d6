import { options } from '../parts/practice';

const en = {
  newPost: 'New post', compose: 'Compose new post', cancel: 'Cancel', drafts: 'Drafts', post: 'Post', postAll: 'Post All', reply: 'Reply', publish: 'Publish post', publishPosts: 'Publish posts', publishReply: 'Publish reply', publishReplies: 'Publish replies',
  whatsUp: "What's up?", writeReply: 'Write your reply', addAnother: 'Add another post', addPost: 'Add another post to thread', media: 'Add media to post', gif: 'Select GIF', emoji: 'Open emoji picker', language: 'Post language selection',
  alt: 'ALT', addAlt: 'Add alt text', altTitle: 'Add alt text', altText: 'Alt text', save: 'Save', edit: 'Edit image', remove: 'Remove image', anyone: 'Anyone can interact',
  sent: 'Your post was sent', view: 'View', failed: 'Upload failed. Check your Internet connection and try again.', ask: 'Save draft?', askWhy: 'Would you like to save this as a draft to edit later?', saveDraft: 'Save draft', discard: 'Discard', keep: 'Keep editing',
  home: 'Home', search: 'Search', chat: 'Chat', profile: 'Profile', writeMessage: 'Write a message', send: 'Send message',
};
const de: typeof en = {
  newPost: 'Neuer Beitrag', compose: 'Neuen Beitrag verfassen', cancel: 'Abbrechen', drafts: 'Entwürfe', post: 'Posten', postAll: 'Alle posten', reply: 'Antworten', publish: 'Beitrag veröffentlichen', publishPosts: 'Beiträge veröffentlichen', publishReply: 'Antwort veröffentlichen', publishReplies: 'Antworten veröffentlichen',
  whatsUp: 'Was gibt’s?', writeReply: 'Schreibe deine Antwort', addAnother: 'Weiteren Beitrag hinzufügen', addPost: 'Weiteren Beitrag zum Thread hinzufügen', media: 'Medien hinzufügen', gif: 'GIF auswählen', emoji: 'Emoji-Auswahl öffnen', language: 'Sprache des Beitrags',
  alt: 'ALT', addAlt: 'Alt-Text hinzufügen', altTitle: 'Alt-Text hinzufügen', altText: 'Alt-Text', save: 'Speichern', edit: 'Bild bearbeiten', remove: 'Bild entfernen', anyone: 'Jeder kann interagieren',
  sent: 'Dein Beitrag wurde gesendet', view: 'Ansehen', failed: 'Hochladen fehlgeschlagen. Prüfe deine Verbindung und versuche es noch einmal.', ask: 'Entwurf speichern?', askWhy: 'Möchtest du das als Entwurf behalten?', saveDraft: 'Entwurf speichern', discard: 'Verwerfen', keep: 'Weiter schreiben',
  home: 'Startseite', search: 'Suche', chat: 'Chat', profile: 'Profil', writeMessage: 'Schreibe eine Nachricht', send: 'Nachricht senden',
};

export const say = options.language === 'de' ? de : en;
