/** What happens when somebody types: at once, in a pause, and when a rest shows that a word is finished. */
export type Beats = { key(): void; /** Milliseconds between two calls of `key`. */ burst(): number; pause(): void; rest(): void };

/** Turns keystrokes into few calls. */
export type Rhythm = {
  /** The text changed. */
  key(): void;
  /** Something else may have changed: look at the next pause, without putting it off. */
  soon(): void;
  /** Whether a pause is still to come. */
  waits(): boolean;
};

/** Milliseconds without a key. Idle moments are not waited for: browsers grant them up to a quarter of a second later, and a pause is one. */
export const quiet = { pause: 250, rest: 1_500 } as const;

/** Sets the beat of one box until the signal ends it. */
export function rhythm(beats: Beats, signal: AbortSignal): Rhythm {
  let next = 0;
  let last = -Infinity;
  let pause = 0;
  let rest = 0;
  let touched = 0;

  const onKey = () => {
    next = 0;
    last = performance.now();
    beats.key();
  };
  // A timer that is set anew for each key costs more than one that looks at the clock when it rings.
  const onPause = () => {
    const left = touched + quiet.pause - performance.now();
    pause = left > 1 ? window.setTimeout(onPause, left) : 0;
    // After a rest words are finished: a later pause must not doubt them again.
    if (!pause) (rest ? beats.pause : beats.rest)();
  };
  const onRest = () => {
    const left = touched + quiet.rest - performance.now();
    rest = left > 1 ? window.setTimeout(onRest, left) : 0;
    if (!rest) beats.rest();
  };
  signal.addEventListener('abort', () => {
    clearTimeout(next);
    clearTimeout(pause);
    clearTimeout(rest);
  }, { once: true });

  return {
    key() {
      if (signal.aborted) return;
      touched = performance.now();
      // Not at once: the editor may still be at it.
      next ||= window.setTimeout(onKey, last + beats.burst() - touched);
      pause ||= window.setTimeout(onPause, quiet.pause);
      rest ||= window.setTimeout(onRest, quiet.rest);
    },
    soon() {
      if (!signal.aborted) pause ||= window.setTimeout(onPause, quiet.pause);
    },
    waits: () => pause !== 0,
  };
}
