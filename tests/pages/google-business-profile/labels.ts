import { options } from '../parts/practice';

const en = { title: 'Add update', description: 'Add a description', publish: 'Publish', photos: 'Add photos', button: 'Add a button', close: 'Close', failed: 'Couldn’t publish', reply: 'Reply to this review', sendReply: 'Submit' };
const de: typeof en = { title: 'Neuigkeit hinzufügen', description: 'Beschreibung hinzufügen', publish: 'Veröffentlichen', photos: 'Fotos hinzufügen', button: 'Schaltfläche hinzufügen', close: 'Schließen', failed: 'Veröffentlichen nicht möglich', reply: 'Auf diese Rezension antworten', sendReply: 'Senden' };

export const say = options.language === 'de' ? de : en;
