import * as tunedEnglish from './tuned/english';
import * as tunedFiveWords from './tuned/five-words';
import * as tunedFrames from './tuned/frames';
import * as tunedGerman from './tuned/german';
import * as tunedHard from './tuned/hard';
import * as tunedSeries from './tuned/series';
import * as unseenEnglish from './unseen/english';
import * as unseenEnglishEdits from './unseen/english-edits';
import * as unseenFiveWords from './unseen/five-words';
import * as unseenFrames from './unseen/frames';
import * as unseenGerman from './unseen/german';
import * as unseenGermanEdits from './unseen/german-edits';
import * as unseenHard from './unseen/hard';
import * as unseenLast from './unseen/last';
import * as unseenLater from './unseen/later';
import * as unseenSeries from './unseen/series';

/** A text with others beside it, each under what sets it apart from the first. */
export type Group = { readonly text: string; readonly near: Readonly<Record<string, string>>; readonly apart: Readonly<Record<string, string>> };

export type Pair = { readonly one: string; readonly other: string; readonly near: boolean; readonly how: string };

/** The pairs of some groups. */
export function pairsOf(groups: readonly Group[]): readonly Pair[] {
  return groups.flatMap(({ text, near, apart }) => [
    ...Object.entries(near).map(([how, other]) => ({ one: text, other, near: true, how })),
    ...Object.entries(apart).map(([how, other]) => ({ one: text, other, near: false, how })),
  ]);
}

/** The first half is for finding the borders, the second only for looking: no text stands in both. */
export const halves: Readonly<Record<string, readonly Group[]>> = {
  tuned: [...tunedGerman.german, ...tunedEnglish.english, ...tunedHard.hard, ...tunedFrames.frames, ...tunedFiveWords.fiveWords, ...tunedSeries.series],
  unseen: [...unseenGerman.german, ...unseenEnglish.english, ...unseenHard.hard, ...unseenFrames.frames, ...unseenLater.later, ...unseenGermanEdits.german, ...unseenEnglishEdits.english, ...unseenFiveWords.fiveWords, ...unseenSeries.series, ...unseenLast.last],
};
export const all: readonly Group[] = Object.values(halves).flat();
