import { areKin, ends } from './kin';
import { isFunctionWord, weightOf, type Statement } from './statement';

/** A place where two texts differ: words only the first has there, words only the second has, and those that stayed since the place before. */
type Change = { readonly gone: readonly string[]; readonly come: readonly string[]; readonly stayed: readonly string[] };

// Found on tests/rules/likeness/tuned, where copies with five words changed and posts of one series lie on either side of all of these.
/** Words of a text that is looked at so closely: what is left of a shorter one proves nothing, and in a longer one few words change little. */
const lengths = { least: 16, touched: 45, most: 120 };
/** Words that may have changed in a copy: five that tell something and one that was split or joined, with the small ones that go with them; and the share that stays in its order. */
const few = { telling: 6, words: 8, kept: 0.66 };
/** Places such changes are spread over, the small words between them counted and not, and telling words side by side. */
const spread = { places: 4, apart: 2, together: 3 };
/** Strange words side by side that are a content of their own, what they weigh, and how many small words may stay between them. */
const content = { words: 2, weight: 1.7, between: 2 };

/** Whether one text is the other with a few words changed here and there, each between words that stayed. Another number, another person or another plan for the week make it another post. */
export function isTouchedUp(one: Statement, other: Statement): boolean {
  const [some, others] = [one.said.split(' '), other.said.split(' ')];
  const longer = Math.max(some.length, others.length);
  if (longer < lengths.least || longer > lengths.touched) return false;
  const all = changesOf(some, others);
  const changed = widthsOf(all);
  if (all.some(isOther) || isPlan(one)) return false;
  if (all.length < spread.places || changed > few.words || longer - changed < few.kept * longer) return false;
  const telling = changesOf(some.filter(isTelling), others.filter(isTelling));
  return telling.length >= spread.apart && widthsOf(telling) <= few.telling && telling.every((change) => widthOf(change) <= spread.together);
}

/** Whether two texts are one frame with another content: wherever words were put for others, several strange ones stand side by side. */
export function isNextOfSeries(one: Statement, other: Statement): boolean {
  const [some, others] = [one.said.split(' '), other.said.split(' ')];
  const longer = Math.max(some.length, others.length);
  if (longer < lengths.least || longer > lengths.most) return false;
  const strange = changesOf(some, others).map((change) => strangers(change, one, other));
  // Somebody who touches a text up leaves traces in its frame.
  return strange.every(({ gone, come }) => gone.length > 0 && come.length > 0) && together(strange).every(isContent);
}

/** Changes with nothing but a few small words between them are one. */
function together(changes: readonly Change[]): readonly Change[] {
  const found: Change[] = [];
  for (const next of changes) {
    const last = next.stayed.length > content.between || next.stayed.some(isTelling) ? undefined : found.pop();
    found.push(last ? { ...last, gone: [...last.gone, ...next.gone], come: [...last.come, ...next.come] } : next);
  }
  return found;
}

const isNumber = (word: string) => /^\p{N}/u.test(word);
/** Whether a number stands for a number, or "he" for "she". */
const isOther = ({ gone, come }: Change) => (gone.some(isNumber) && come.some(isNumber)) || (gone.some(isHer) && come.some(isHim)) || (gone.some(isHim) && come.some(isHer));
const isHer = (word: string) => /^(?:she|hers?|sie|ihre?[mnrs]?)$/.test(word);
const isHim = (word: string) => /^(?:he|his|him|er|ihm|ihn|seine?[mnrs]?)$/.test(word);
/** Whether it goes from day to day. */
const isPlan = ({ words }: Statement) => days.filter((day) => words.has(day)).length > 2;
const days = 'montag dienstag mittwoch donnerstag freitag samstag sonntag monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const isTelling = (word: string) => !isFunctionWord(word);
const widthOf = ({ gone, come }: Change) => Math.max(gone.length, come.length);
const widthsOf = (changes: readonly Change[]) => changes.reduce((sum, change) => sum + widthOf(change), 0);
const isContent = ({ gone, come }: Change) => [gone, come].every((words) => words.length >= content.words && words.reduce((sum, word) => sum + weightOf(word), 0) >= content.weight);

/** The telling words of a change, without those that stand elsewhere in the other text or say nearly the same. */
function strangers({ gone, come, stayed }: Change, one: Statement, other: Statement): Change {
  const [some, others] = [gone.filter((word) => isTelling(word) && !other.words.has(word)).map(ends), come.filter((word) => isTelling(word) && !one.words.has(word)).map(ends)];
  const strange = (these: typeof some, those: typeof some) => these.filter((each) => !those.some((its) => areKin(each, its))).map(({ word }) => word);
  return { gone: strange(some, others), come: strange(others, some), stayed };
}

/** Where two rows of words differ when as many as possible stay in their order. */
function changesOf(some: readonly string[], others: readonly string[]): readonly Change[] {
  const width = others.length + 1;
  // Longest common parts of what follows each two words.
  const common = new Uint8Array((some.length + 1) * width);
  for (let at = some.length - 1; at >= 0; at--) {
    for (let to = others.length - 1; to >= 0; to--) {
      common[at * width + to] = some[at] === others[to] ? (common[(at + 1) * width + to + 1] ?? 0) + 1 : Math.max(common[(at + 1) * width + to] ?? 0, common[at * width + to + 1] ?? 0);
    }
  }
  const found: Change[] = [];
  let [gone, come, stayed]: [string[], string[], string[]] = [[], [], []];
  const end = () => {
    if (gone.length + come.length === 0) return;
    found.push({ gone, come, stayed });
    [gone, come, stayed] = [[], [], []];
  };
  for (let at = 0, to = 0; at < some.length || to < others.length; ) {
    const [one, other] = [some[at], others[to]];
    if (one !== undefined && one === other) {
      end();
      stayed.push(one);
      at++;
      to++;
    } else if (one !== undefined && (other === undefined || (common[(at + 1) * width + to] ?? 0) >= (common[at * width + to + 1] ?? 0))) {
      gone.push(one);
      at++;
    } else {
      if (other !== undefined) come.push(other);
      to++;
    }
  }
  end();
  return found;
}
