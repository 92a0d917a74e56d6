import { useState } from 'preact/hooks';

import { Button } from '../../../components/Button';
import { TextField } from '../../../components/Field';
import { bin, clock, save } from '../../../components/Icon';
import { Callout, EmptyState } from '../../../components/Page';
import { useWords } from '../../../components/Words';
import { ask } from '../../background/ask';
import { tell, tellWhy } from '../../people/notices';
import { WaitingPosts } from '../../people/waiting';
import { saveHistory } from '../history/download';
import { HistoryTable } from '../history/HistoryTable';
import { PlacePicker, type Place } from '../history/PlacePicker';
import { PostDialog } from '../history/PostDialog';
import { useHistory, type StoredPost } from '../history/use-history';

export const title = 'history.title';
export const icon = clock;
export const order = 30;

/** What was posted where. */
export default function History() {
  const { say } = useWords();
  const [search, setSearch] = useState('');
  const [place, setPlace] = useState<Place>({});
  const [open, setOpen] = useState<StoredPost | undefined>();
  const [chosen, choose] = useState<ReadonlySet<number>>(new Set());
  const [saving, setSaving] = useState(false);
  const history = useHistory({ search, ...place });
  const filtered = search.trim() !== '' || place.site !== undefined;
  const none = history.known && history.posts.length === 0;

  const remove = async (ids: readonly number[]) => {
    const reply = await ask('history.remove', { ids: [...ids] });
    if (!reply.ok) return tellWhy(reply.why);
    setOpen(undefined);
    choose(new Set());
    history.again();
    const { posts } = reply.value;
    tell({
      say: 'history.removed',
      with: { count: posts.length },
      action: {
        label: 'undo',
        run: async () => {
          const back = await ask('history.restore', { posts: [...posts] });
          tellWhy(back.ok ? undefined : back.why);
          if (back.ok) tell({ say: 'history.restored', with: { count: posts.length } });
          history.again();
        },
      },
    });
  };

  const confirm = async (id: number) => {
    const reply = await ask('history.confirm', { id });
    if (!reply.ok) return tellWhy(reply.why);
    setOpen(undefined);
    history.again();
    tell({ say: 'history.confirmed' });
  };

  const saveAll = async () => {
    setSaving(true);
    const why = await saveHistory(new Date());
    setSaving(false);
    if (why) tellWhy(why);
    else tell({ say: 'history.saved' });
  };

  return (
    <div class="o-history">
      <div class="o-head">
        <div>
          <h1 tabIndex={-1}>{say('history.title')}</h1>
          <p class="o-lead">{say('history.lead')}</p>
        </div>
        <Button icon={save} busy={saving} disabled={none && !filtered} onPress={() => void saveAll()}>
          {say('history.export')}
        </Button>
      </div>

      <div class="o-filters">
        <TextField label={say('history.search')} unseen kind="search" value={search} placeholder={say('history.search')} onText={setSearch} />
        <PlacePicker place={place} onPick={setPlace} changed={history.posts} />
        <p class="o-total t-number" role="status">
          {history.known && history.total !== null && say('history.total', { count: history.total })}
        </p>
      </div>

      <WaitingPosts />
      {history.trouble && (
        <Callout tone="error" alert>
          {say(`error.${history.trouble}`)}{' '}
          <Button size="small" onPress={history.again}>
            {say('again')}
          </Button>
        </Callout>
      )}

      {none ? (
        filtered ? (
          <EmptyState
            title={say('history.noMatch.title')}
            action={
              <Button
                onPress={() => {
                  setSearch('');
                  setPlace({});
                }}
              >
                {say('history.noMatch.clear')}
              </Button>
            }
          >
            {say('history.noMatch.text')}
          </EmptyState>
        ) : (
          <EmptyState title={say('history.empty.title')}>{say('history.empty.text')}</EmptyState>
        )
      ) : (
        <HistoryTable
          history={history}
          chosen={chosen}
          onChoose={choose}
          onOpen={setOpen}
          onRemove={(ids) => void remove(ids)}
        />
      )}

      {chosen.size > 0 && (
        <div class="o-chosen" role="group" aria-label={say('history.chosen', { count: chosen.size })}>
          <span>{say('history.chosen', { count: chosen.size })}</span>
          <Button size="small" kind="danger" icon={bin} onPress={() => void remove([...chosen])}>
            {say('history.remove')}
          </Button>
          <Button size="small" kind="quiet" onPress={() => choose(new Set())}>
            {say('history.chooseNone')}
          </Button>
        </div>
      )}
      {open && <PostDialog post={open} onClose={() => setOpen(undefined)} onConfirm={(id) => void confirm(id)} onRemove={(id) => void remove([id])} />}
    </div>
  );
}
