import { useWords, type Key } from '../../../components/Words';
import { nameOf } from '../../../rules/words/site-names';
import type { AccountSummary } from './summary';

/** What archives and accounts are called. */
export function useNames() {
  const { say, list } = useWords();
  const kind = (id: string) => (id === 'takt' || id === 'scheduler' ? say(`archive.name.${id}` as Key) : nameOf(id));
  return {
    /** Of one or several kinds. */
    archive: (kinds: readonly string[]) => list(kinds.map(kind)),
    kind,
    account: ({ site, account, server }: Pick<AccountSummary, 'site' | 'account' | 'server'>) => [nameOf(site), account && (server ? `${account}@${server}` : account)].filter(Boolean).join(' · '),
  };
}
