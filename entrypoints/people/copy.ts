import type { Notice } from './notices';

/** Copies a text and says what became of it. */
export async function copied(text: string): Promise<Notice> {
  try {
    await navigator.clipboard.writeText(text);
    return { say: 'copied' };
  } catch {
    return { say: 'copyFailed', tone: 'error' };
  }
}
