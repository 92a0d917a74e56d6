import { ask } from '../background/ask';
import type { Account } from './account';
import type { Session } from './session';

export type Scope = 'once' | 'here' | 'always';

/** Waves tips away, and brings them back. */
export type Ignoring = { ignore(key: string, scope: Scope): void; undo(key: string): void; /** No tips until this draft is posted; or tips again. */ hush(on: boolean): Promise<void> };

/** Once: this draft alone. Here: this account. Always: the rule is switched off. */
export function ignoring(session: () => Session | null, account: Account): Ignoring {
  const wide = new Map<string, { readonly rule: string; readonly scope: Scope }>();
  const where = (site: string) => {
    const { account: name } = account.read();
    return { site, ...(name && { account: name }) };
  };
  return {
    ignore(key, scope) {
      const at = session();
      const tip = at?.writing().tips.find((each) => each.key === key);
      if (!at || !tip) return;
      at.act(scope === 'once' ? { type: 'ignore', key } : { type: 'ignore rule', rule: tip.rule });
      const noticed = at.writing().notice?.key;
      if (noticed) wide.set(noticed, { rule: tip.rule, scope });
      void ask('settings.ignore', { ...where(at.site), rule: tip.rule, scope });
    },
    undo(key) {
      const at = session();
      if (!at) return;
      at.act({ type: 'restore', key });
      const stored = wide.get(key);
      if (stored) void ask('settings.unignore', { ...where(at.site), ...stored });
      wide.delete(key);
      at.look();
    },
    async hush(on) {
      const at = session();
      if (!at) return;
      await ask('draft.hush', { site: at.site, on });
      at.look();
    },
  };
}
