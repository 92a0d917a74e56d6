/** How long a condition may take, in milliseconds. Generous, since slow machines run two browsers at once. */
export const patience = Number(process.env['TAKT_PATIENCE'] ?? 20_000);

const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** What a failed wait adds to its message: a screenshot's path, what the panel said. */
export type Dump = () => Promise<string>;

/**
 * Asks again and again until the answer is truthy, and returns it. Fails after `within` ms with what was waited for,
 * the last answer or error, and a dump. An answer may throw while the page is on its way.
 */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
  { within = patience, dump }: { within?: number; dump?: Dump } = {},
): Promise<Exclude<T, undefined | null | false | '' | 0>> {
  const end = Date.now() + within;
  let last: unknown;
  let gap = 15;
  do {
    try {
      const answer = await ask();
      if (answer) return answer as Exclude<T, undefined | null | false | '' | 0>;
      last = answer;
    } catch (error) {
      last = error instanceof Error ? error.message : error;
    }
    // What is not there at once is asked for less often: asking costs the browser as much as the work that is waited for.
    await pause(gap);
    gap = Math.min(80, gap * 1.3);
  } while (Date.now() < end);
  const seen = typeof last === 'string' ? last : JSON.stringify(last);
  throw new Error(`Waited ${within} ms until ${what}. Last answer: ${seen}${dump ? `\n${await dump()}` : ''}`);
}
