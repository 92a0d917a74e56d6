import { useEffect, useRef, useState } from 'preact/hooks';

import { Button } from '../../../components/Button';
import { TextField } from '../../../components/Field';
import { arrow, close, Icon, plus } from '../../../components/Icon';
import { useWords } from '../../../components/Words';
import type { OwnWords } from '../../../rules';
import { undoing } from '../../../rules/merge';
import { withWords } from '../../../rules/pack';
import { mostWords } from '../../../rules/profile';
import { tell, tellWhy } from '../../people/notices';
import { changeSettings, settings, type Change } from '../../people/settings';
import { Back } from '../Back';
import { readList } from './own-words';

/** Words to avoid and words to prefer: one by one, or a whole list at once. */
export function OwnWordsPage() {
  const { say } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { forbidden = [], preferred = {} } = settings.value.words;
  const [word, setWord] = useState('');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [list, setList] = useState('');

  const add = (more: OwnWords, said?: 'words.added') => {
    const words = withWords(settings.value.words, more);
    const fresh = words.forbidden.length - forbidden.length + Object.keys(words.preferred).length;
    const wanted = (more.forbidden ?? []).filter((one) => !forbidden.includes(one)).length + Object.keys(more.preferred ?? {}).length;
    if (fresh < wanted) tell({ say: 'words.full', with: { max: mostWords }, tone: 'error' });
    if (fresh > 0) void change(words, fresh < wanted ? undefined : said, fresh);
  };
  const avoid = () => {
    if (word.trim() === '') return;
    add({ forbidden: [word.trim()] });
    setWord('');
  };
  const prefer = () => {
    if (from.trim() === '' || to.trim() === '') return;
    add({ preferred: { [from.trim()]: to.trim() } });
    setFrom('');
    setTo('');
  };
  const addList = () => {
    add(readList(list), 'words.added');
    setList('');
  };

  return (
    <div class="o-page">
      <Back to="rules">
        {say('rules.title')}
      </Back>
      <h1 ref={heading} tabIndex={-1}>
        {say('words.title')}
      </h1>
      <p class="o-lead">{say('words.lead')}</p>

      <section class="o-section" aria-labelledby="avoid">
        <h2 id="avoid">{say('words.avoid')}</h2>
        <p class="o-lead">{say('words.avoid.lead')}</p>
        <form class="o-add" onSubmit={(event) => sent(event, avoid)}>
          <TextField label={say('words.word')} value={word} onText={setWord} />
          <Button icon={plus} onPress={avoid}>
            {say('words.add')}
          </Button>
        </form>
        {forbidden.length > 0 && (
          <ul class="k-words">
            {forbidden.map((one) => (
              <li key={one} class="k-word">
                <span dir="auto">{one}</span>
                <Button kind="quiet" size="small" icon={close} label={say('words.remove', { word: one })} onPress={() => void change({ forbidden: forbidden.filter((other) => other !== one) }, 'words.removed')} />
              </li>
            ))}
          </ul>
        )}
      </section>

      <section class="o-section" aria-labelledby="prefer">
        <h2 id="prefer">{say('words.prefer')}</h2>
        <p class="o-lead">{say('words.prefer.lead')}</p>
        <form class="o-add k-pair" onSubmit={(event) => sent(event, prefer)}>
          <TextField label={say('words.from')} value={from} onText={setFrom} />
          <TextField label={say('words.to')} value={to} onText={setTo} />
          <Button icon={plus} label={say('words.addPair')} onPress={prefer}>
            {say('words.add')}
          </Button>
          <button type="submit" hidden>
            {say('words.addPair')}
          </button>
        </form>
        {Object.keys(preferred).length > 0 && (
          <ul class="t-card t-rows k-pairs">
            {Object.entries(preferred).map(([one, better]) => (
              <li key={one}>
                <span dir="auto">{one}</span>
                <Icon of={arrow} />
                <span dir="auto">{better}</span>
                <Button kind="quiet" size="small" icon={close} label={say('words.remove', { word: one })} onPress={() => void change({ preferred: { [one]: null } }, 'words.removed')} />
              </li>
            ))}
          </ul>
        )}
      </section>

      <section class="o-section k-list" aria-labelledby="list">
        <h2 id="list">{say('words.list')}</h2>
        <TextField label={say('words.list.label')} hint={say('words.list.hint')} kind="lines" rows={4} value={list} onText={setList} />
        <Button onPress={addList}>{say('words.list.add')}</Button>
      </section>
    </div>
  );
}

/** Changes the words; says so, with the way back, where more than a typed word is at stake. */
async function change(words: NonNullable<Change['words']>, said?: 'words.removed' | 'words.added', count = 1): Promise<void> {
  const back = undoing(settings.value, { words }) as Change;
  const why = await changeSettings({ words });
  if (why) return tellWhy(why);
  if (said) tell({ say: said, with: { count }, action: { label: 'undo', run: () => void changeSettings(back).then(tellWhy) } });
}

/** Enter in a field does what the button does, and nothing else. */
function sent(event: Event, submit: () => void): void {
  event.preventDefault();
  submit();
}
