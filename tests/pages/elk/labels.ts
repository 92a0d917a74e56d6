import { options } from '../parts/practice';

const en = { publish: 'Publish', reply: 'Reply', emoji: 'Insert emoji', media: 'Add images, a video or an audio file', warning: 'Add content warning', language: 'Change language', visibility: 'Change content visibility', thread: 'Start thread', search: 'Search', home: 'Home', editing: 'Editing' };
const de: typeof en = { publish: 'Veröffentlichen', reply: 'Antworten', emoji: 'Emoji einfügen', media: 'Medien hinzufügen', warning: 'Inhaltswarnung hinzufügen', language: 'Sprache ändern', visibility: 'Sichtbarkeit ändern', thread: 'Thread beginnen', search: 'Suche', home: 'Start', editing: 'Wird bearbeitet' };

export const say = options.language === 'de' ? de : en;
