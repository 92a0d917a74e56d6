import { options } from '../parts/practice';

const en = {
  create: 'Create post', title: 'Title', body: 'Body text', post: 'Post', draft: 'Save Draft', text: 'Text', images: 'Images & Video', link: 'Link', url: 'Link URL', flair: 'Add flair and tags', comment: 'Join the conversation', send: 'Comment', cancel: 'Cancel', search: 'Search Reddit', message: 'Message', failed: 'We had some issues posting your post.', profile: 'View Profile',
  submit: 'submit', save: 'save', choose: 'choose where to post', oldText: 'text (optional)',
};
const de: typeof en = {
  create: 'Post erstellen', title: 'Titel', body: 'Text', post: 'Posten', draft: 'Entwurf speichern', text: 'Text', images: 'Bilder & Video', link: 'Link', url: 'Link-URL', flair: 'Flair und Tags hinzufügen', comment: 'An der Unterhaltung teilnehmen', send: 'Kommentieren', cancel: 'Abbrechen', search: 'Reddit durchsuchen', message: 'Nachricht', failed: 'Dein Post konnte nicht veröffentlicht werden.', profile: 'Profil ansehen',
  submit: 'abschicken', save: 'speichern', choose: 'wähle, wo du posten willst', oldText: 'Text (optional)',
};

export const say = options.language === 'de' ? de : en;
