import { customs } from '../custom';
import type { Source } from '../rule';

const policies: Source = { title: 'LinkedIn: Professional Community Policies', url: 'https://github.com/OpenTermsArchive/pga-versions', date: '2026-05-27', kind: 'official' };

export default customs([
  { words: { en: 'Do not repeat the same post, and do not arrange likes with others.', de: 'Wiederhole denselben Beitrag nicht und verabrede keine Likes.' }, rules: ['duplicates/said-before', 'duplicates/other-account'], source: policies },
  { words: { en: 'Do not use reactions as votes or beg for them: such posts may be shown less.', de: 'Nutz Reaktionen nicht als Abstimmung und bettle nicht darum: Solche Beiträge werden womöglich seltener gezeigt.' }, rules: ['tone/reaction-bait', 'tone/comment-bait', 'tone/tag-bait'], source: policies },
  { words: { en: 'Keep machines away: nothing may post, like or comment for you.', de: 'Lass keine Programme für dich posten, liken oder kommentieren.' }, source: { title: 'LinkedIn: User Agreement 8.2', url: 'https://github.com/OpenTermsArchive/pga-versions', date: '2025-11-04', kind: 'official' } },
]);
