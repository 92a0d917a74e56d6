import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';

import { Button } from '../../components/Button';
import { Icon, check, close, info } from '../../components/Icon';
import { useWords, type Key, type Values } from '../../components/Words';
import type { Why } from '../background/ask';

/** Something to be said once, at the foot of the page; kept as a key, so that it follows the language. */
export type Notice = {
  readonly say: Key;
  readonly with?: Values;
  readonly tone?: 'error';
  /** One way back or onward. */
  readonly action?: { readonly label: Key; readonly run: () => void };
};

const notice = signal<Notice | null>(null);

/** Says it in the live region at the foot of the page. */
export function tell(what: Notice): void {
  notice.value = what;
}

/** Says why something did not work; silent when it did. */
export function tellWhy(why: Why | undefined): void {
  if (why) tell({ say: `error.${why}`, tone: 'error' });
}

/** Takes away what was said. */
export function hush(): void {
  notice.value = null;
}

/** Where notices appear. They stay while the pointer or the keyboard is on them, and errors until they are closed. */
export function Notices() {
  const { say } = useWords();
  const [held, hold] = useState(false);
  const current = notice.value;
  useEffect(() => {
    if (!current || held || current.tone === 'error') return;
    const timer = setTimeout(hush, current.action ? 20_000 : 5_000);
    return () => clearTimeout(timer);
  }, [current, held]);
  return (
    <div class="p-notices" role="status" onPointerEnter={() => hold(true)} onPointerLeave={() => hold(false)} onFocusIn={() => hold(true)} onFocusOut={() => hold(false)}>
      {current && (
        <div class="p-notice" data-tone={current.tone}>
          <Icon of={current.tone ? info : check} />
          <span>{say(current.say, current.with)}</span>
          {current.action && (
            <Button
              size="small"
              onPress={() => {
                hush();
                current.action?.run();
              }}
            >
              {say(current.action.label)}
            </Button>
          )}
          <Button kind="quiet" size="small" icon={close} label={say('close')} onPress={hush} />
        </div>
      )}
    </div>
  );
}
