import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

import { ask } from '../../background/ask';
import type { Reply, Value, Why } from '../../background/ask';

type List = Value<'sites.list'>;

/** Which sites and own servers the browser lets Takt work on, and how to change it. */
export type Access = {
  readonly list?: List;
  readonly trouble?: Why;
  /** Asks the person; must be called straight from a press. False when they said no. */
  readonly grant: (hosts: readonly string[]) => Promise<boolean | Why>;
  readonly forget: (hosts: readonly string[]) => Promise<Why | undefined>;
};

export function useAccess(): Access {
  const [list, setList] = useState<List | undefined>();
  const [trouble, setTrouble] = useState<Why | undefined>();

  const hear = (reply: Reply<List>): Why | undefined => {
    setTrouble(reply.ok ? undefined : reply.why);
    if (!reply.ok) return reply.why;
    setList(reply.value);
    return undefined;
  };

  useEffect(() => {
    let here = true;
    void ask('sites.list', {}).then((reply) => here && hear(reply));
    return () => {
      here = false;
    };
  }, []);

  return {
    list,
    trouble,
    grant: async (hosts) => {
      const allowed = await browser.permissions.request({ origins: [...hosts] });
      if (!allowed) return false;
      return hear(await ask('sites.grant', { hosts: [...hosts] })) ?? true;
    },
    forget: async (hosts) => hear(await ask('sites.forget', { hosts: [...hosts] })),
  };
}
