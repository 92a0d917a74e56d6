import type { Choices, Language, Mode, SiteId } from '../../rules';
import type { InterfaceWords } from './words';
import { Refusal } from './why';

/** Everything a page needs to begin. */
export type Start = {
  readonly mode: Mode;
  readonly language: Language;
  readonly words: Pick<InterfaceWords, 'common' | 'panel'>;
  readonly choices: Choices;
  /** Rules ignored for this account. */
  readonly ignored: readonly string[];
};

export async function startPage(where: { readonly site: SiteId; readonly account?: string; readonly server?: string }): Promise<Start> {
  throw new Refusal('failed', { cause: where });
}
