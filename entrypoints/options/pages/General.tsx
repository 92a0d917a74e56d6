import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

import { Choice } from '../../../components/Field';
import { Icon, check, gear } from '../../../components/Icon';
import { useWords, type Key } from '../../../components/Words';
import type { Settings } from '../../../rules';
import { tellWhy } from '../../people/notices';
import { changeSettings, settings } from '../../people/settings';

export const title = 'general.title';
export const icon = gear;
export const order = 40;

const promises: readonly Key[] = ['promise.posts', 'promise.network', 'promise.editor', 'promise.little', 'promise.sourced', 'promise.yours'];

/** Language, what Takt promises, its keys, and about. */
export default function General() {
  const { say } = useWords();
  const manifest = browser.runtime.getManifest();
  const chosen = settings.value.language;
  const commands = useCommands();
  return (
    <div class="o-page">
      <h1 tabIndex={-1}>{say('general.title')}</h1>

      <section class="o-section" aria-labelledby="language">
        <h2 id="language">{say('general.language')}</h2>
        <div class="t-card o-pad">
          <Choice<Settings['language']>
            label={say('general.language.choose')}
            hint={say('general.language.hint')}
            value={chosen}
            options={[
              { value: 'auto', label: say('general.language.auto') },
              { value: 'en', label: 'English' },
              { value: 'de', label: 'Deutsch' },
            ]}
            onChoose={(value) => void changeSettings({ language: value === 'auto' ? null : value }).then(tellWhy)}
          />
        </div>
      </section>

      <section class="o-section" aria-labelledby="promises">
        <h2 id="promises">{say('general.promises')}</h2>
        <ul class="t-card t-rows">
          {promises.map((key) => (
            <li key={key} class="o-promised">
              <Icon of={check} />
              <span>{say(key)}</span>
            </li>
          ))}
        </ul>
      </section>

      <section class="o-section" aria-labelledby="network">
        <h2 id="network">{say('general.network')}</h2>
        <p class="o-lead">{say('general.network.lead')}</p>
        <dl class="t-card t-rows o-facts">
          <div>
            <dt>{say('general.network.policy')}</dt>
            <dd>
              <code>{networkPolicy(manifest)}</code>
            </dd>
          </div>
          <div>
            <dt>{say('general.network.permissions')}</dt>
            <dd>
              <code>{(manifest.permissions ?? []).join(', ')}</code>
            </dd>
          </div>
        </dl>
      </section>

      <section class="o-section" aria-labelledby="keys">
        <h2 id="keys">{say('general.keys')}</h2>
        <dl class="t-card t-rows o-keys">
          {commands.map(({ name, description, shortcut }) => (
            <Shortcut key={name} keys={shortcut} does={name === 'focus' ? say('keys.focus') : description || say('keys.open')} />
          ))}
          <Shortcut keys="Tab" does={say('keys.tab')} />
          <Shortcut keys="Esc" does={say('keys.escape')} />
          <Shortcut keys="↑+↓" does={say('keys.arrows')} />
        </dl>
      </section>

      <section class="o-section" aria-labelledby="about">
        <h2 id="about">{say('general.about')}</h2>
        <p>{say('general.about.text')}</p>
        <p class="o-quiet">
          {say('general.version', { version: manifest.version })} · {say('general.licence')} ·{' '}
          <a href="/welcome.html" target="_blank">
            {say('general.welcome')}
          </a>
        </p>
      </section>
    </div>
  );
}

type Command = { readonly name?: string; readonly description?: string; readonly shortcut?: string };

/** One shortcut: its keys, and what it does. Without keys it has been taken away, or given to another extension. */
function Shortcut({ keys, does }: { keys?: string; does: string }) {
  const { say } = useWords();
  return (
    <div>
      <dt>{keys ? keys.split('+').map((key) => <kbd key={key}>{key}</kbd>) : say('keys.none')}</dt>
      <dd>{does}</dd>
    </div>
  );
}

/** The shortcuts as the browser has them now. */
function useCommands(): readonly Command[] {
  const [commands, setCommands] = useState<readonly Command[]>([]);
  useEffect(() => {
    let here = true;
    void browser.commands.getAll().then((all) => here && setCommands(all));
    return () => {
      here = false;
    };
  }, []);
  return commands;
}

/** The line of the manifest that forbids every connection. */
function networkPolicy(manifest: ReturnType<typeof browser.runtime.getManifest>): string {
  const policy: unknown = manifest.content_security_policy;
  const text = typeof policy === 'string' ? policy : String((policy as { extension_pages?: string } | undefined)?.extension_pages ?? '');
  return text.split(';').map((part) => part.trim()).find((part) => part.startsWith('connect-src')) ?? '';
}
