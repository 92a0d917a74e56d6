import { options } from '../parts/practice';

const en = { placeholder: 'What are you doing?', reply: 'Post your reply', post: 'Post', replyButton: 'Reply', warning: 'Content warning', replying: 'Replying to @jonas’s post', public: 'Public', unlisted: 'Unlisted', private: 'Followers only', direct: 'Private mention', close: 'Close', search: 'Search', alt: 'Image description', compose: 'Compose', add: 'Add media' };
const de: typeof en = { placeholder: 'Was machst du gerade?', reply: 'Schreib deine Antwort', post: 'Veröffentlichen', replyButton: 'Antworten', warning: 'Inhaltswarnung', replying: 'Antwort auf den Beitrag von @jonas', public: 'Öffentlich', unlisted: 'Nicht gelistet', private: 'Nur Follower', direct: 'Private Erwähnung', close: 'Schließen', search: 'Suche', alt: 'Bildbeschreibung', compose: 'Verfassen', add: 'Medien hinzufügen' };

export const say = options.language === 'de' ? de : en;
