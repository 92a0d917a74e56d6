import { customs } from '../custom';
import type { Source } from '../rule';

const posting: Source = { title: 'Mastodon documentation: posting', url: 'https://github.com/mastodon/documentation/blob/2903485d/content/en/user/posting.md', date: '2026-07-02', kind: 'official' };
const profile: Source = { title: 'Mastodon documentation: profile', url: 'https://github.com/mastodon/documentation/blob/2903485d/content/en/user/profile.md', date: '2026-07-02', kind: 'official' };

export default customs([
  { words: { en: 'Describe every picture.', de: 'Beschreib jedes Bild.' }, rules: ['accessibility/alt-text-missing', 'accessibility/alt-text-says-nothing'], source: posting },
  { words: { en: 'Give each word in a hashtag its capital. Tags are how people find you here.', de: 'Schreib jedes Wort im Hashtag groß. Über Hashtags wirst du hier gefunden.' }, rules: ['hashtags/no-capitals', 'hashtags/missing'], source: posting },
  { words: { en: 'Write full addresses: links need http, and shorteners hide where they lead.', de: 'Schreib ganze Adressen: Links brauchen http, und Kurzlinks verbergen ihr Ziel.' }, rules: ['links/shortened', 'links/not-clickable'], source: posting },
  { words: { en: 'Name people with their server, or somebody else may be meant.', de: 'Nenn Menschen mit ihrem Server, sonst ist vielleicht jemand anderes gemeint.' }, rules: ['mentions/wrong-form'], source: posting },
  { words: { en: 'In a private post, whoever you name reads along.', de: 'In einem privaten Beitrag liest mit, wen du nennst.' }, rules: ['mentions/third-person'], source: posting },
  { words: { en: 'Post by machine only with the bot mark on your profile.', de: 'Lass Automaten nur mit Bot-Kennzeichen im Profil posten.' }, rules: ['cadence/unmarked-automatic'], source: profile },
]);
