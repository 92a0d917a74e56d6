import { untracked, useSignalEffect } from '@preact/signals';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

import type { TipEvents } from '../../components/TipCard';
import { applyEdits, type SiteId } from '../../rules';
import { ask } from '../background/ask';
import { siteList } from './book';
import { makeDesk, type Desk } from './desk';
import { hush, tell, tellWhy } from './notices';
import { replaceText } from './replace-text';
import { settings } from './settings';

export type BoundDesk = {
  readonly desk: Desk;
  readonly box: RefObject<HTMLTextAreaElement | null>;
  /** The tip whose place is lit. */
  readonly lit?: string;
  readonly events: TipEvents;
  /** The person typed or pasted. */
  hear(text: string, caret: number, pasted: boolean): void;
  /** Puts a text into the box, undoable. */
  put(text: string): void;
};

/** A desk bound to a box in this page: fixes go through the browser's own undo, ignoring goes into the settings. */
export function useDesk(first: SiteId): BoundDesk {
  const box = useRef<HTMLTextAreaElement>(null);
  const [lit, light] = useState<string | undefined>();
  const desk = useMemo(
    () =>
      makeDesk({
        sites: siteList,
        first,
        settings: () => settings.value,
        now: () => Date.now(),
        alike: async (text) => {
          const reply = await ask('history.alike', { site: first, text });
          return reply.ok ? reply.value : [];
        },
      }),
    [first],
  );
  useEffect(() => desk.end, [desk]);
  useSignalEffect(() => {
    void settings.value;
    untracked(() => desk.look());
  });

  const put = (text: string) => {
    if (!box.current) return;
    replaceText(box.current, text);
    desk.typed(box.current.value);
  };
  const find = (key: string) => desk.state.value.tips.find((tip) => tip.key === key);

  const fix = (key: string) => {
    const tip = find(key);
    const field = box.current;
    if (!tip?.fix || !field) return;
    const before = field.value;
    desk.act({ type: 'fixing', key });
    const after = applyEdits(before, tip.fix);
    if (!replaceText(field, after)) {
      desk.act({ type: 'refused', key, readOnly: false });
      return tell({ say: 'error.failed', tone: 'error' });
    }
    desk.act({ type: 'fixed', key });
    desk.typed(field.value);
    tell({
      say: 'desk.fixed',
      action: {
        label: 'undo',
        run: () => {
          if (box.current?.value === after) put(before);
          tell({ say: 'desk.undone' });
        },
      },
    });
  };

  const ignore = async (key: string, scope: 'once' | 'here' | 'always') => {
    const tip = find(key);
    if (!tip) return;
    desk.act({ type: 'ignore', key });
    desk.look();
    const where = { rule: tip.rule, site: desk.site.value };
    const stored = ask('settings.ignore', { ...where, scope });
    tell({
      say: 'desk.ignored',
      action: {
        label: 'undo',
        run: async () => {
          desk.act({ type: 'restore', key });
          desk.look();
          const reply = await ask('settings.unignore', { ...where, scope });
          tellWhy(reply.ok ? undefined : reply.why);
        },
      },
    });
    const reply = await stored;
    if (!reply.ok) tellWhy(reply.why);
  };

  return {
    desk,
    box,
    lit,
    put,
    hear(text, caret, pasted) {
      hush();
      desk.typed(text, pasted ? undefined : caret);
    },
    events: {
      fix,
      ignore: (key, scope) => void ignore(key, scope),
      copy: fix,
      light: (key) => light(key ?? undefined),
      goTo(key) {
        const at = find(key)?.at;
        if (!at || !box.current) return;
        box.current.focus();
        box.current.setSelectionRange(...at);
      },
    },
  };
}
