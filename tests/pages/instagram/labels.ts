import { options } from '../parts/practice';

const en = {
  create: 'Create new post', edit: 'Edit info', crop: 'Crop', filter: 'Edit', caption: 'Write a caption…', choose: 'Select from computer', drag: 'Drag photos and videos here', back: 'Back', next: 'Next', share: 'Share', done: 'Done', sharing: 'Sharing', shared: 'Your post has been shared.', failed: 'Post could not be shared. Please try again.',
  place: 'Add location', people: 'Add collaborators', accessibility: 'Accessibility', alt: 'Write alt text…', advanced: 'Advanced settings', emoji: 'Emoji', close: 'Close', discard: 'Discard post?', leave: 'Discard', keep: 'Cancel', picture: 'profile picture',
  comment: 'Add a comment…', post: 'Post', message: 'Message…', send: 'Send', search: 'Search', home: 'Home', profile: 'Profile', to: 'Share', write: 'Write a message…', like: 'Like',
};
const de: typeof en = {
  create: 'Neuen Beitrag erstellen', edit: 'Infos bearbeiten', crop: 'Zuschneiden', filter: 'Bearbeiten', caption: 'Bildunterschrift verfassen …', choose: 'Vom Computer auswählen', drag: 'Fotos und Videos hierher ziehen', back: 'Zurück', next: 'Weiter', share: 'Teilen', done: 'Fertig', sharing: 'Wird geteilt', shared: 'Dein Beitrag wurde geteilt.', failed: 'Beitrag konnte nicht geteilt werden. Versuch es noch einmal.',
  place: 'Ort hinzufügen', people: 'Mitwirkende hinzufügen', accessibility: 'Barrierefreiheit', alt: 'Alternativtext verfassen …', advanced: 'Erweiterte Einstellungen', emoji: 'Emoji', close: 'Schließen', discard: 'Beitrag verwerfen?', leave: 'Verwerfen', keep: 'Abbrechen', picture: 'Profilbild',
  comment: 'Kommentar hinzufügen …', post: 'Posten', message: 'Nachricht …', send: 'Senden', search: 'Suchen', home: 'Startseite', profile: 'Profil', to: 'Teilen', write: 'Nachricht schreiben …', like: 'Gefällt mir',
};

export const say = options.language === 'de' ? de : en;
