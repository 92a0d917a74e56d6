import { useState } from 'preact/hooks';

import { Button } from '../../../components/Button';
import { TextField } from '../../../components/Field';
import { bin, plus } from '../../../components/Icon';
import { useWords } from '../../../components/Words';
import { tell, tellWhy } from '../../people/notices';
import { serverHost, serverPattern } from '../../people/server';
import type { Access } from './use-access';

/** Own servers, Mastodon for example: added one by one, each with the browser's own question. */
export function OwnServers({ access }: { access: Access }) {
  const { say } = useWords();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<'sites.own.wrong' | 'sites.own.denied' | undefined>();
  const servers = access.list?.servers ?? [];

  const add = async () => {
    const host = serverHost(typed);
    if (!host) return setError('sites.own.wrong');
    setError(undefined);
    const granted = await access.grant([serverPattern(host)]);
    if (granted === false) return setError('sites.own.denied');
    if (granted !== true) return tellWhy(granted);
    setTyped('');
    tell({ say: 'sites.own.added', with: { host } });
  };
  const forget = async (pattern: string) => {
    const why = await access.forget([pattern]);
    if (why) tellWhy(why);
    else tell({ say: 'sites.own.gone', with: { host: hostOf(pattern) } });
  };

  return (
    <section class="o-section" aria-labelledby="own-servers">
      <h2 id="own-servers">{say('sites.own')}</h2>
      <p class="o-lead">{say('sites.own.lead')}</p>
      <form
        class="o-add"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextField
          label={say('sites.own.address')}
          value={typed}
          placeholder="mastodon.example"
          error={error && say(error)}
          onText={(text) => {
            setTyped(text);
            setError(undefined);
          }}
        />
        <Button kind="main" icon={plus} onPress={() => void add()}>
          {say('sites.own.add')}
        </Button>
      </form>
      {servers.length > 0 && (
        <ul class="t-card t-rows">
          {servers.map((pattern) => (
            <li key={pattern} class="o-server">
              <span>{hostOf(pattern)}</span>
              <Button kind="quiet" size="small" icon={bin} label={say('sites.own.forget', { host: hostOf(pattern) })} onPress={() => void forget(pattern)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function hostOf(pattern: string): string {
  return pattern.replace(/^[^:]+:\/\//, '').replace(/\/.*/, '');
}
