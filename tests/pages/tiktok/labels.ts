import { options } from '../parts/practice';

const en = { description: 'Description', cover: 'Cover', who: 'Who can watch this video', everyone: 'Everyone', when: 'When to post', now: 'Now', schedule: 'Schedule', post: 'Post', discard: 'Discard', uploaded: 'Uploaded', failed: 'Something went wrong. Please try again.', manage: 'Manage your posts', comment: 'Add comment…', send: 'Post', search: 'Search', message: 'Send a message…', title: 'Add a catchy title', confirm: 'Continue to post?', yes: 'Post now' };
const de: typeof en = { description: 'Beschreibung', cover: 'Titelbild', who: 'Wer kann dieses Video ansehen', everyone: 'Alle', when: 'Veröffentlichungszeitpunkt', now: 'Jetzt', schedule: 'Planen', post: 'Veröffentlichen', discard: 'Verwerfen', uploaded: 'Hochgeladen', failed: 'Etwas ist schiefgelaufen. Bitte versuche es noch einmal.', manage: 'Beiträge verwalten', comment: 'Kommentar hinzufügen …', send: 'Posten', search: 'Suchen', message: 'Nachricht senden …', title: 'Füge einen einprägsamen Titel hinzu', confirm: 'Trotzdem posten?', yes: 'Jetzt posten' };

export const say = options.language === 'de' ? de : en;
