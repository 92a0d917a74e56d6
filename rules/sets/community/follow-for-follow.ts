import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { inFields } from '../../text/in-fields';
import { phrase as finder } from '../../text/phrases';
import { unquoted } from '../../text/quotations';

// Said alike in both languages, so the draft's own language does not matter.
const wanted = finder(
  'f4f l4l sub4 foll like likes sub subs folg abo abos gain enga view abon aufr',
  'f4f|l4l|sub4sub|follow4follow|like4like|follow ?(?:for|4|=) ?follow|like ?(?:for|4|=) ?like|sub(?:scribe)? ?(?:for|4) ?sub(?:scribe)?|follow ?trains?|gain ?trains?|engagement ?pods?|follow ?loop',
  String.raw`(?:like|likes|follow|follows|folge|abo|abos) ?(?:gegen|für) ?(?:like|likes|follow|follows|folge|abo|abos)|gegenseitig(?:es|e)? (?:folgen|liken|abonnieren)|(?:folgst du mir|folg(?:e|t) mir|folgt uns|folge uns|abonniert? (?:mich|uns))[^.!?\n]{0,20}(?:ich|wir) folgen?(?: (?:dir|euch))?(?: zurück)?|(?:ich folge|wir folgen|folge ich|folgen wir) (?:(?:dir|euch|jedem|jeder|allen|natürlich|immer|auch|gern|gerne|sofort|gleich|garantiert|dann) ){0,3}zurück|(?:folgst du (?:mir|uns)|folgt ihr (?:mir|uns)|wer (?:mir|uns) folgt),? (?:dann |dem )?folgen? (?:ich|wir)(?! (?:dir|euch) zurück)|wer mich abonniert, den abonniere ich|(?:ich like|wir liken|ich abonniere|ich kommentiere) (?:(?:dich|euch|natürlich|immer|auch|garantiert|sofort) ){0,2}zurück`,
  String.raw`(?:i|we)(?:'ll| will| always| do)? (?:always )?follow (?:you |everyone |everybody |all )?back(?! (?:up|on|with|in|to|from))|follow(?: me| us)?(?: and|,| &) (?:i|we)(?:'ll| will) follow(?: you)?(?: back)?|(?:follow|like) (?:me|us|mine) (?:and )?(?:i|we)(?:'ll| will)? (?:follow|like|return)|100 ?% follow ?back|follow (?:everyone|everybody|all) who (?:likes?|follows?|comments?|retweets?|shares?)|let's (?:all )?follow each other|(?:returning|return) (?:all )?follows`,
  String.raw`(?:(?:buy|purchase) (?:(?:real|cheap|instant|genuine|active|more|new|organic|\d[\d.,]*k?) ){0,3}|get (?:(?:real|cheap|instant|genuine|free|\d[\d.,]*k?) ){1,3})(?:(?:instagram|tiktok|youtube|twitter|facebook|linkedin|x) )?(?:followers?|likes?|views?|subscribers?)(?= (?:now|here|today|for|from|cheap|at|instantly|fast|with us)|[.!,:\n]|$)`,
  String.raw`(?:kauft?|kaufe|kaufen|bestellt?) (?:(?:dir|euch|hier|jetzt|echte|günstige|deutsche|neue|mehr|\d[\d.,]*k?) ){0,3}(?:(?:instagram|tiktok|youtube|twitter)[- ]?)?(?:follower|likes?|views|aufrufe|abonnenten)|(?:\d[\d.]* )?(?:follower|likes?|views|abonnenten) (?:(?:günstig|jetzt|billig|sofort|hier|schnell|online|ab \d+ ?(?:€|euro)) ){0,3}kaufen`,
);
const tags = /^(?:f4f|l4l|s4s|c4c|lfl|follow4follow(?:back)?|followforfollow(?:back)?|like4likes?|like4like(?:back)?|likeforlikes?|sub4sub|teamfollowback|followback|followtrain|gaintrain|followme|likeforfollow|follow4followback|instafollow|ifollowback)$/iu;
const exchange = /^(?:followme|instafollow|lfl|s4s|c4c)$/iu;
/** Warnings, explanations and refusals speak about it without taking part. */
const refused = /(?<!\p{L})(?:nicht|nie|niemals|kein\p{L}{0,30}|statt|ohne|warum|weshalb|wieso|warn\p{L}{0,30}|vorsicht|schad\p{L}{0,30}|verbot\p{L}{0,30}|verboten|finger weg|mythos|betrug|abzocke|angeblich|spam|never|not|don['’]t|do not|why|stop|avoid|instead|without|warning|beware|banned|forbidden|against|myth|scam|hurts?|harm\p{L}{0,30}|should you|what is|was ist|no|worth|lohnt|bringt)(?!\p{L})/iu;

const denied = /^[^.!?\n]{0,40}\?\s{0,9}(?:nein|no|nö|niemals|never|lieber nicht)(?!\p{L})/iu;

export default rule({
  codes: ['COM-03'],
  gravity: 'error',
  strength: 'policy',
  moment: 'pause',
  needs: ['text'],
  check({ fields }): Finding[] {
    return inFields(fields, ['text', 'title', 'description'], ({ parsed }): Finding[] => {
      const tag = parsed.hashtags.find((one) => tags.test(one.tag));
      const prose = unquoted(parsed);
      const phrase = wanted(parsed, prose).find(({ at }) => prose.charAt(at[0] - 1) !== '#' && !refused.test(sentenceAround(prose, at)) && !denied.test(prose.slice(at[1], at[1] + 60)));
      if (phrase) return [{ at: phrase.at }];
      if (!tag) return [];
      const clear = parsed.hashtags.find((one) => tags.test(one.tag) && !exchange.test(one.tag));
      return clear && !refused.test(prose) ? [{ at: clear.at }] : [];
    });
  },
});

function sentenceAround(text: string, [start, end]: readonly [number, number]): string {
  const before = /[^.!?\n]{0,100}$/u.exec(text.slice(Math.max(0, start - 100), start))?.[0] ?? '';
  return `${before} ${/^[^.!?\n]{0,60}\??/u.exec(text.slice(end, end + 61))?.[0] ?? ''}`;
}

export const sources: Sources = [
  { title: { en: 'X: rules on authenticity', de: 'X: Regeln zur Authentizität' }, url: 'https://github.com/OpenTermsArchive/pga-versions', date: '2026-06-29', kind: 'official' },
  { title: { en: 'Meta Community Standards, Spam', de: 'Meta, Gemeinschaftsstandards: Spam' }, url: 'https://github.com/OpenTermsArchive/pga-versions', date: '2026-08-03', kind: 'official' },
  { title: { en: 'YouTube: fake engagement policy', de: 'YouTube: Regeln gegen unechte Interaktionen' }, url: 'https://github.com/OpenTermsArchive/pga-versions', date: '2026-07-24', kind: 'official' },
  { title: { en: 'LinkedIn, TikTok, Tumblr: rules on exchanged follows and likes', de: 'LinkedIn, TikTok, Tumblr: Regeln gegen getauschte Follows und Likes' }, url: 'https://github.com/OpenTermsArchive/pga-versions', date: '2026-08-20', kind: 'official' },
];

export const words: Words = {
  en: {
    title: 'Trading or buying follows is forbidden',
    why: 'Nearly every site bans exchanged or bought follows, likes and views, and takes them away again.',
    look: 'Invite people to something instead.',
  },
  de: {
    title: 'Follower zu tauschen oder zu kaufen ist verboten',
    why: 'Fast alle Dienste verbieten getauschte oder gekaufte Follower, Likes und Aufrufe und löschen sie wieder.',
    look: 'Lad die Leute lieber zu etwas ein.',
  },
};

export const examples: Examples = {
  en: {
    good: [
      'What are you working on? I like to look around.',
      'Never buy followers: three reasons from our workshop.',
      'Is follow for follow worth it? No, and here is why.',
      'We get likes for cake and questions for bread.',
      'Follow the path back to the mill.',
    ],
    bad: [
      { text: 'Follow me and I will follow back! #f4f', at: 'Follow me and I will follow back' },
      { text: 'Buy real followers now and grow fast', at: 'Buy real followers' },
      { text: 'Sub4sub, anyone? My channel is about boats.', at: 'Sub4sub' },
    ],
  },
  de: {
    good: [
      'Woran arbeitet ihr? Ich schaue gern vorbei.',
      'Kauft keine Follower: drei Gründe aus unserer Werkstatt.',
      'Was ist Follow für Follow, und warum schadet es?',
      'Wir folgen dem Weg zurück zur Mühle.',
      'Danke für tausend Likes und viele Fragen zum Brot.',
    ],
    bad: [
      { text: 'Folge mir, ich folge dir zurück! #like4like', at: 'Folge mir, ich folge dir zurück' },
      { text: 'Follower günstig kaufen, ab 5 Euro', at: 'Follower günstig kaufen' },
      { text: 'Abo gegen Abo, wer macht mit?', at: 'Abo gegen Abo' },
    ],
  },
};
