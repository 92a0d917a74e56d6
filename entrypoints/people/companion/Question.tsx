import { useEffect, useState } from 'preact/hooks';

import { Button } from '../../../components/Button';
import { close } from '../../../components/Icon';
import { useWords } from '../../../components/Words';
import type { PostResult } from '../../../rules';
import { ask, type Value } from '../../background/ask';
import { siteName } from '../book';
import { tell, tellWhy } from '../notices';
import { changeSettings } from '../settings';

const answers = ['well', 'fair', 'poor'] as const satisfies readonly PostResult[];

/** One question about a post of yesterday: did it work? Nothing at all while there is none to ask about. */
export function Question() {
  const { say, ago } = useWords();
  const [post, setPost] = useState<Value<'result.next'>['post']>(null);
  useEffect(() => {
    let here = true;
    const look = async () => {
      const reply = await ask('result.next', {});
      if (here && reply.ok) setPost(reply.value.post);
    };
    void look();
    return () => {
      here = false;
    };
  }, []);
  if (!post) return null;

  const give = async (result: PostResult) => {
    setPost(null);
    const reply = await ask('result.give', { id: post.id, result });
    if (!reply.ok) tellWhy(reply.why);
    else if (result !== 'skipped') tell({ say: 'question.thanks' });
  };
  const never = async () => {
    setPost(null);
    const why = await changeSettings({ memory: { ask: false } });
    if (why) tellWhy(why);
    else tell({ say: 'question.off', action: { label: 'undo', run: () => void changeSettings({ memory: { ask: true } }).then(tellWhy) } });
  };
  const beginning = Array.from(post.text.replaceAll(/\s+/g, ' ')).slice(0, 90).join('');
  return (
    <section class="t-card p-draft p-question" aria-labelledby="question">
      <div class="p-question-head">
        <h2 id="question">{say('question.title')}</h2>
        <Button kind="quiet" size="small" icon={close} label={say('question.skip')} onPress={() => void give('skipped')} />
      </div>
      <p class="p-draft-where">
        <b>{siteName(post.site)}</b> <span>{ago(post.at)}</span>
      </p>
      <p dir="auto">{beginning}</p>
      <p class="p-draft-tools">
        {answers.map((result) => (
          <Button key={result} size="small" onPress={() => void give(result)}>
            {say(`question.${result}`)}
          </Button>
        ))}
        <Button size="small" kind="quiet" onPress={() => void never()}>
          {say('question.never')}
        </Button>
      </p>
    </section>
  );
}
