import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';

import { Button } from '../../../components/Button';
import { clock, save } from '../../../components/Icon';
import { Tabs } from '../../../components/Tabs';
import { useWords, type Key } from '../../../components/Words';
import { tell, tellWhy } from '../../people/notices';
import { WaitingPosts } from '../../people/waiting';
import { saveHistory } from '../history/download';
import { Channels } from '../history/Channels';
import { Compared } from '../history/Compared';
import { Keeping } from '../history/Keeping';
import { Overview } from '../history/Overview';
import { Posts } from '../history/Posts';
import { Shelf } from '../history/Shelf';
import { usePlaces } from '../history/use-places';
import { go } from '../route';

export const title = 'history.title';
export const icon = clock;
export const order = 30;

/** The views by their name in the address; the first is shown where none is named. */
const views = {
  posts: { label: 'history.view.posts', of: Posts },
  overview: { label: 'history.view.overview', of: Overview },
  channels: { label: 'channels.title', of: Channels },
  drafts: { label: 'shelf.title', of: Shelf },
  keeping: { label: 'history.view.keeping', of: Keeping },
} as const satisfies Readonly<Record<string, { readonly label: Key; readonly of: ComponentType<{ rest: string }> }>>;

type View = keyof typeof views;

/** What was posted where, and what becomes of it. */
export default function History({ rest }: { rest: string }) {
  const { say } = useWords();
  const [named = ''] = rest.split('/');
  const view = Object.hasOwn(views, named) ? (named as View) : 'posts';
  const Shown = views[view].of;
  const compares = named === 'compare';
  const places = usePlaces();
  const [saving, setSaving] = useState(false);
  const saveAll = async () => {
    setSaving(true);
    const why = await saveHistory(new Date());
    setSaving(false);
    if (why) tellWhy(why);
    else tell({ say: 'history.saved' });
  };
  return (
    <div class="o-history" data-view={compares ? 'compare' : view}>
      <div class="o-head">
        <div>
          <h1 tabIndex={-1}>{say(compares ? 'compare.title' : 'history.title')}</h1>
          {!compares && <p class="o-lead">{say('history.lead')}</p>}
        </div>
        {!compares && places.length > 0 && (
          <Button icon={save} busy={saving} onPress={() => void saveAll()}>
            {say('history.export')}
          </Button>
        )}
      </div>
      <WaitingPosts />
      {compares ? (
        <Compared rest={rest} />
      ) : (
        <Tabs<View>
          label={say('history.view')}
          value={view}
          tabs={Object.entries(views).map(([value, { label }]) => ({ value: value as View, label: say(label) }))}
          onChoose={(value) => go('history', value === 'posts' ? '' : value)}
        >
          <Shown key={view} rest={rest} />
        </Tabs>
      )}
    </div>
  );
}
