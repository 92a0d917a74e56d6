/** What happens when somebody types: at the next frame, in a pause, and when a rest shows that a word is finished. */
export type Beats = { frame(): void; pause(): void; rest(): void };

/** Turns keystrokes into few calls. */
export type Rhythm = {
  /** The text changed. */
  key(): void;
  /** Something else may have changed: look at the next pause, without putting it off. */
  soon(): void;
};

/** Milliseconds without a key. The idle call comes at the latest half a second later. */
export const quiet = { pause: 250, rest: 1_500, idle: 500 } as const;

/** Sets the beat of one box until the signal ends it. */
export function rhythm(beats: Beats, signal: AbortSignal): Rhythm {
  let frame = 0;
  let pause = 0;
  let rest = 0;
  let idle = 0;

  const onFrame = () => {
    frame = 0;
    beats.frame();
  };
  const whenIdle = (run: () => void) => {
    cancelIdleCallback(idle);
    idle = requestIdleCallback(run, { timeout: quiet.idle });
  };
  const onPause = () => {
    pause = 0;
    whenIdle(beats.pause);
  };
  const onRest = () => {
    rest = 0;
    whenIdle(beats.rest);
  };
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    clearTimeout(pause);
    clearTimeout(rest);
    cancelIdleCallback(idle);
  }, { once: true });

  return {
    key() {
      if (signal.aborted) return;
      frame ||= requestAnimationFrame(onFrame);
      clearTimeout(pause);
      clearTimeout(rest);
      pause = window.setTimeout(onPause, quiet.pause);
      rest = window.setTimeout(onRest, quiet.rest);
    },
    soon() {
      if (!signal.aborted) pause ||= window.setTimeout(onPause, quiet.pause);
    },
  };
}
