import { options } from '../parts/practice';

const en = { title: 'Add a title', description: 'Add a description', tags: 'Add tags', publish: 'Upload 1 Photo', confirm: 'Upload to Photostream', choose: 'Choose photos and videos to upload', comment: 'Add a comment', send: 'Comment', done: 'Done', search: 'Photos, people, or groups', failed: 'Something went wrong', you: 'You', mail: 'Write a message', sendMail: 'Send' };
const de: typeof en = { title: 'Titel hinzufügen', description: 'Beschreibung hinzufügen', tags: 'Tags hinzufügen', publish: '1 Foto hochladen', confirm: 'In den Fotostream hochladen', choose: 'Fotos und Videos zum Hochladen auswählen', comment: 'Kommentar hinzufügen', send: 'Kommentieren', done: 'Fertig', search: 'Fotos, Personen oder Gruppen', failed: 'Das hat nicht geklappt', you: 'Du', mail: 'Nachricht schreiben', sendMail: 'Senden' };

export const say = options.language === 'de' ? de : en;
