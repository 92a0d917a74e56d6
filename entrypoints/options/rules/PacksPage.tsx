import { useEffect, useRef, useState } from 'preact/hooks';

import { Button } from '../../../components/Button';
import { TextField } from '../../../components/Field';
import { save } from '../../../components/Icon';
import { Callout } from '../../../components/Page';
import { useWords } from '../../../components/Words';
import { packOf, type Pack } from '../../../rules/pack';
import { presets } from '../../../rules/presets';
import { ask, type Value } from '../../background/ask';
import { tell, tellWhy } from '../../people/notices';
import { saveFile } from '../../people/save-file';
import { settings } from '../../people/settings';
import { Back } from '../Back';
import { PreviewDialog } from './PreviewDialog';

type Wrong = Exclude<Value<'pack.read'>, { readonly pack: Pack }> | { readonly wrong: 'too large'; readonly at?: undefined };

const largest = 500_000;

/** Whole choices at once: presets, packs of others, and one's own as a file. Nothing happens before it was shown. */
export function PacksPage() {
  const { say, language } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const [shown, show] = useState<{ readonly pack: Pack; readonly whole: boolean } | undefined>();
  const [bad, setBad] = useState<(Wrong & { readonly name: string }) | undefined>();
  const [name, setName] = useState('');
  useEffect(() => heading.current?.focus(), []);

  const open = async (file: File) => {
    setBad(undefined);
    if (file.size > largest) return setBad({ wrong: 'too large', name: file.name });
    const reply = await ask('pack.read', { text: await file.text() });
    if (!reply.ok) return tellWhy(reply.why);
    if ('pack' in reply.value) show({ pack: reply.value.pack, whole: false });
    else setBad({ ...reply.value, name: file.name });
  };
  const share = () => {
    const title = name.trim() || say('packs.mine');
    const pack = packOf(settings.value, { title, date: today() });
    saveFile(`takt-${title.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '') || 'rules'}.json`, [JSON.stringify({ takt: 'rules', version: 1, ...pack }, null, 2)]);
    tell({ say: 'packs.saved' });
  };

  return (
    <div class="o-page">
      <Back to="rules">
        {say('rules.title')}
      </Back>
      <h1 ref={heading} tabIndex={-1}>
        {say('packs.title')}
      </h1>
      <p class="o-lead">{say('packs.lead')}</p>

      <ul class="k-presets">
        {presets.map(({ id, words, sets, rules, options }) => (
          <li key={id} class="t-card o-pad">
            <h2>{words[language].title}</h2>
            <p>{words[language].about}</p>
            <Button size="small" label={say('packs.look.of', { title: words[language].title })} onPress={() => show({ pack: { ...words[language], date: today(), sets, rules, options }, whole: true })}>
              {say('packs.look')}
            </Button>
          </li>
        ))}
      </ul>

      <section class="o-section" aria-labelledby="open-pack">
        <h2 id="open-pack">{say('packs.open')}</h2>
        <p class="o-lead">{say('packs.open.lead')}</p>
        <div>
          <input
            ref={picker}
            type="file"
            accept=".json,application/json"
            hidden
            aria-label={say('packs.choose')}
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              if (file) void open(file);
            }}
          />
          <Button onPress={() => picker.current?.click()}>{say('packs.choose')}</Button>
        </div>
        {bad && (
          <div class="k-bad">
            <Callout tone="error" alert>
              {say(`packs.wrong.${bad.wrong}`, { name: bad.name, at: bad.at ?? '' })}
            </Callout>
          </div>
        )}
      </section>

      <section class="o-section" aria-labelledby="share-pack">
        <h2 id="share-pack">{say('packs.share')}</h2>
        <p class="o-lead">{say('packs.share.lead')}</p>
        <form
          class="o-add"
          onSubmit={(event) => {
            event.preventDefault();
            share();
          }}
        >
          <TextField label={say('packs.name')} value={name} placeholder={say('packs.mine')} onText={setName} />
          <Button icon={save} onPress={share}>
            {say('packs.save')}
          </Button>
        </form>
      </section>
      {shown && <PreviewDialog {...shown} onDone={() => show(undefined)} />}
    </div>
  );
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
