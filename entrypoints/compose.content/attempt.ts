/** What was made of a sending: a level for the history, or nothing at all. */
export type Verdict = 'confirmed' | 'likely' | 'attempt' | 'nothing';

/** What is known of one sending. Times are milliseconds on a steady clock. */
export type Attempt = {
  readonly at: number;
  /** The site's own request can be told from others, so that its absence means something. */
  readonly asks: boolean;
  /** When the box was gone or empty. */
  readonly gone?: number | undefined;
  /** When the site's request came back well. */
  readonly answered?: number;
  /** The writer did something else before the box went: what goes now may be a discarded draft. */
  readonly regained: boolean;
  readonly url?: string;
  readonly verdict?: Verdict;
};

/** What is seen of a sending. */
export type Sign =
  | { readonly type: 'gone' | 'back' | 'regained' | 'failed' | 'passed' | 'leaving' }
  | { readonly type: 'again' }
  | { readonly type: 'answered'; readonly well: boolean }
  | { readonly type: 'linked'; readonly url?: string };

/** A box that goes later than this after send was pressed was closed for another reason. */
const soon = 15_000;
/** How long the site's request may take to come back after the box went. */
const grace = { asks: 15_000, asksNot: 2_000 };
/** After its answer a site empties the box at once; where it does not, the answer was a refusal. */
const emptying = 5_000;
/** Uploads are sent first, so the request may come much later than the press. */
const patience = 120_000;
/** Too short a time to see anything before the page went. */
const blink = 3_000;

/** Send was pressed. */
export function attempted(now: number, asks: boolean): Attempt {
  return { at: now, asks, regained: false };
}

/** Takes one more sign into account. A verdict is final. */
export function seen(attempt: Attempt, sign: Sign, now: number): Attempt {
  if (attempt.verdict) return attempt;
  switch (sign.type) {
    case 'again':
      return { ...attempt, at: now, regained: false };
    case 'linked':
      return { ...attempt, verdict: 'confirmed', ...(sign.url && { url: sign.url }) };
    case 'failed':
      return { ...attempt, verdict: 'nothing' };
    case 'answered':
      if (!sign.well) return { ...attempt, verdict: 'nothing' };
      return { ...attempt, answered: now, ...(attempt.gone !== undefined && { verdict: 'confirmed' }) };
    case 'gone':
      if (attempt.gone !== undefined) return attempt;
      return { ...attempt, gone: now, ...(attempt.answered !== undefined && { verdict: now - attempt.answered <= emptying ? 'confirmed' : 'nothing' }) };
    case 'back': {
      return { ...attempt, gone: undefined };
    }
    case 'regained':
      return attempt.gone === undefined ? { ...attempt, regained: true } : attempt;
    case 'passed':
      return now < due(attempt) ? attempt : { ...attempt, verdict: attempt.gone === undefined ? 'nothing' : wentBySending(attempt) };
    case 'leaving':
      if (attempt.gone !== undefined) return { ...attempt, verdict: wentBySending(attempt) };
      if (attempt.answered !== undefined) return { ...attempt, verdict: 'likely' };
      return { ...attempt, verdict: !attempt.regained && now - attempt.at <= blink ? 'attempt' : 'nothing' };
  }
}

/** When time alone decides, if no other sign comes before. */
export function due({ at, asks, gone, answered }: Attempt): number {
  if (gone !== undefined) return gone + (asks ? grace.asks : grace.asksNot);
  if (answered !== undefined) return answered + emptying;
  return at + patience;
}

function wentBySending({ at, gone, regained }: Attempt): Verdict {
  return gone !== undefined && gone - at <= soon && !regained ? 'likely' : 'nothing';
}
