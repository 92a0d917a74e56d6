import { useEffect, useState } from 'preact/hooks';

import { ask, type Value, type Why } from '../../background/ask';

/** The accounts Takt knows of; undefined until they are there. */
export type Accounts = { readonly list?: Value<'accounts.list'>; readonly trouble?: Why };

/** Asks for them once, when the page opens. */
export function useAccounts(): Accounts {
  const [accounts, know] = useState<Accounts>({});
  useEffect(() => {
    let here = true;
    void ask('accounts.list', {}).then((reply) => here && know(reply.ok ? { list: reply.value } : { trouble: reply.why }));
    return () => {
      here = false;
    };
  }, []);
  return accounts;
}
