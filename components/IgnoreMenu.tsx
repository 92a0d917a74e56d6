import { useLayoutEffect, useRef } from 'preact/hooks';

import { Button } from './Button';
import { useWords } from './Words';

export type Scope = 'once' | 'here' | 'always';

const scopes: readonly Scope[] = ['once', 'here', 'always'];

/** Asks how long a tip shall stay away. Takes the place of the card's action; Escape gives it back. `takesFocus` when it was opened by keyboard. */
export function IgnoreMenu(props: { takesFocus: boolean; onIgnore: (scope: Scope) => void; onLeave: () => void }) {
  const { say } = useWords();
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (props.takesFocus) first.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div
      class="t-ignore"
      role="group"
      aria-label={say('ignore.title')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        event.preventDefault();
        props.onLeave();
      }}
    >
      <span class="t-ignore-name" aria-hidden="true">
        {say('ignore')}
      </span>
      {scopes.map((scope) => (
        <Button key={scope} size="small" buttonRef={scope === 'once' ? first : undefined} title={say(`ignore.${scope}.hint`)} onPress={() => props.onIgnore(scope)}>
          {say(`ignore.${scope}`)}
        </Button>
      ))}
    </div>
  );
}
