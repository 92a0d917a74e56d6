import { options } from '../parts/practice';

const en = {
  details: 'Details', title: 'Title (required)', titleHint: 'Add a title that describes your video', description: 'Description', descriptionHint: 'Tell viewers about your video', tags: 'Tags', tagsHint: 'Add tag', more: 'Show more',
  next: 'Next', back: 'Back', publish: 'Publish', visibility: 'Visibility', public: 'Public', unlisted: 'Unlisted', private: 'Private', elements: 'Video elements', checks: 'Checks', forKids: 'Yes, it’s made for kids', notForKids: 'No, it’s not made for kids',
  published: 'Video published', link: 'Video link', close: 'Close', failed: 'Oops, something went wrong.', search: 'Search', searchChannel: 'Search across your channel', select: 'Select files', uploaded: 'Upload complete', reply: 'Add a reply…', comment: 'Add a comment…', send: 'Reply',
  content: 'Content', comments: 'Comments', posts: 'Posts', compose: 'What’s on your mind?', post: 'Post', cancel: 'Cancel', image: 'Image', chat: 'Chat…', remove: 'Delete', thumbnail: 'Thumbnail',
};
const de: typeof en = {
  details: 'Details', title: 'Titel (erforderlich)', titleHint: 'Füge einen Titel hinzu, der dein Video beschreibt', description: 'Beschreibung', descriptionHint: 'Erzähle den Zuschauern mehr über dein Video', tags: 'Tags', tagsHint: 'Tag hinzufügen', more: 'Mehr anzeigen',
  next: 'Weiter', back: 'Zurück', publish: 'Veröffentlichen', visibility: 'Sichtbarkeit', public: 'Öffentlich', unlisted: 'Nicht gelistet', private: 'Privat', elements: 'Videoelemente', checks: 'Überprüfungen', forKids: 'Ja, es ist speziell für Kinder', notForKids: 'Nein, es ist nicht speziell für Kinder',
  published: 'Video veröffentlicht', link: 'Videolink', close: 'Schließen', failed: 'Da ist etwas schiefgelaufen.', search: 'Suchen', searchChannel: 'Auf deinem Kanal suchen', select: 'Dateien auswählen', uploaded: 'Upload abgeschlossen', reply: 'Antwort hinzufügen…', comment: 'Kommentar hinzufügen…', send: 'Antworten',
  content: 'Inhalte', comments: 'Kommentare', posts: 'Beiträge', compose: 'Was beschäftigt dich?', post: 'Posten', cancel: 'Abbrechen', image: 'Bild', chat: 'Chatten…', remove: 'Löschen', thumbnail: 'Thumbnail',
};

export const say = options.language === 'de' ? de : en;
