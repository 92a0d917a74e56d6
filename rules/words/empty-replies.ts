/** Replies that say nothing about what they answer; small letters, without signs. Congratulations and condolences are none of them. Sorted. */
export const emptyReplies: ReadonlySet<string> = new Set([
  'absolut', 'absolutely', 'agree', 'agreed', 'amazing', 'amazing post', 'awesome', 'awesome post', 'beautiful', 'cool', 'cooler beitrag', 'couldnt agree more', 'danke fürs teilen', 'danke für den beitrag',
  'danke für den tollen beitrag', 'echt gut', 'echt toll', 'exactly', 'fantastic', 'fully agree', 'ganz toll', 'genau', 'genau so', 'genial', 'good one', 'good post', 'great', 'great content', 'great insight', 'great insights', 'great job',
  'great point', 'great post', 'great read', 'great share', 'great stuff', 'great tips', 'großartig', 'gut gesagt', 'guter beitrag', 'gutes thema', 'hammer', 'i agree', 'insightful', 'interessant', 'interessanter beitrag', 'interesting',
  'keep it up', 'klasse', 'klasse beitrag', 'love it', 'love this', 'lovely', 'mega', 'nice', 'nice one', 'nice post', 'perfect', 'perfekt', 'richtig gut', 'sehr cool', 'sehr gut', 'sehr guter beitrag', 'sehr interessant', 'sehr schön',
  'sehr schöner beitrag', 'sehr spannend', 'sehr wahr', 'so gut', 'so good', 'so schön', 'so true', 'so wahr', 'spannend', 'spannender beitrag', 'spot on', 'starker beitrag', 'stimmt', 'stimme zu', 'super', 'super beitrag', 'super post',
  'superb', 'thanks for posting', 'thanks for sharing', 'thanks for this', 'thank you for sharing', 'this', 'toll', 'tolle sache', 'toller beitrag', 'toller content', 'toller post', 'top', 'top beitrag', 'totally agree', 'true', 'unglaublich gut',
  'very interesting', 'very nice', 'very true', 'voll gut', 'volle zustimmung', 'wahnsinn', 'wahre worte', 'well done', 'well said', 'wichtiger beitrag', 'wie wahr', 'wonderful', 'words of wisdom', 'wow', 'wunderbar', 'wunderschön', 'yes', 'ja genau',
]);
