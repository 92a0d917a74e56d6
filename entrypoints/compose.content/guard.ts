import type { SiteId } from '../../rules';
import { note } from './health';

/** Runs something the page or the browser calls. Whatever goes wrong inside stays inside and is counted. */
export type Guard = <Inputs extends unknown[]>(part: string, run: (...inputs: Inputs) => unknown) => (...inputs: Inputs) => void;

/** Makes a guard for one site. Also catches what a promise rejects with. */
export function guardFor(site: SiteId): Guard {
  return (part, run) => (...inputs) => {
    try {
      const result = run(...inputs);
      if (result instanceof Promise) result.catch((error: unknown) => tell(site, part, error));
    } catch (error) {
      tell(site, part, error);
    }
  };
}

/** Name of the part and of the error: messages could hold what somebody wrote. */
function tell(site: SiteId, part: string, error: unknown): void {
  if (error instanceof DOMException && error.name === 'AbortError') return;
  note(site, 'part threw', `${part}: ${error instanceof Error ? error.name : 'thrown'}`);
}
