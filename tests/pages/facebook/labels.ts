import { options } from '../parts/practice';

const en = {
  create: 'Create post', edit: 'Edit post', share: 'Share', mind: "What's on your mind?", group: 'Create a public post…', saySomething: 'Say something about this…', post: 'Post', save: 'Save', close: 'Close', back: 'Back',
  add: 'Add to your post', photo: 'Photo/video', tag: 'Tag people', feeling: 'Feeling/activity', more: 'More', editAll: 'Edit all', remove: 'Remove post attachment', public: 'Public', friends: 'Friends', membersOf: 'Public group',
  discard: 'Save this post as a draft?', discardWhy: 'If you discard now, you will lose this post.', leave: 'Discard', keep: 'Keep editing', failed: 'Your post could not be shared. Please try again.', comment: 'Write a comment…', send: 'Comment',
  search: 'Search Facebook', chat: 'Message', chatSend: 'Press Enter to send', postOf: 'Post by', home: 'Home', emoji: 'Emoji', settings: 'Post settings', next: 'Next', boost: 'Boost post',
};
const de: typeof en = {
  create: 'Beitrag erstellen', edit: 'Beitrag bearbeiten', share: 'Teilen', mind: 'Was machst du gerade?', group: 'Öffentlichen Beitrag erstellen …', saySomething: 'Sag etwas dazu …', post: 'Posten', save: 'Speichern', close: 'Schließen', back: 'Zurück',
  add: 'Zu deinem Beitrag hinzufügen', photo: 'Foto/Video', tag: 'Personen markieren', feeling: 'Gefühl/Aktivität', more: 'Mehr', editAll: 'Alle bearbeiten', remove: 'Anhang entfernen', public: 'Öffentlich', friends: 'Freunde', membersOf: 'Öffentliche Gruppe',
  discard: 'Beitrag als Entwurf speichern?', discardWhy: 'Wenn du ihn verwirfst, geht er verloren.', leave: 'Verwerfen', keep: 'Weiter bearbeiten', failed: 'Dein Beitrag konnte nicht geteilt werden. Versuch es noch einmal.', comment: 'Schreib einen Kommentar …', send: 'Kommentieren',
  search: 'Facebook durchsuchen', chat: 'Nachricht', chatSend: 'Mit Enter senden', postOf: 'Beitrag von', home: 'Startseite', emoji: 'Emoji', settings: 'Einstellungen', next: 'Weiter', boost: 'Beitrag bewerben',
};

export const say = options.language === 'de' ? de : en;
