import { useMemo, useState } from 'preact/hooks';

import { Button } from '../../../components/Button';
import { TextField } from '../../../components/Field';
import { bin, close, save } from '../../../components/Icon';
import { Callout, EmptyState } from '../../../components/Page';
import { useWords } from '../../../components/Words';
import { ask } from '../../background/ask';
import { tell, tellWhy } from '../../people/notices';
import { HistoryTable } from './HistoryTable';
import { PlacePicker, type Place } from './PlacePicker';
import { PostDialog } from './PostDialog';
import { go } from '../route';
import { Narrow, type Narrowed } from './Narrow';
import { saveTable } from './table-file';
import { useHistory, type Looking, type StoredPost } from './use-history';

/**
 * All posts in a table, to look for, open, confirm and delete.
 *
 * @param rest `day/2026-11-03` shows that day alone
 */
export function Posts({ rest }: { rest: string }) {
  const { say, dated } = useWords();
  const [search, setSearch] = useState('');
  const [place, setPlace] = useState<Place>({});
  const [more, setMore] = useState<Narrowed>({});
  const [order, setOrder] = useState<Looking['order']>('newest');
  const [open, setOpen] = useState<StoredPost | undefined>();
  const [saving, setSaving] = useState(false);
  const [chosen, choose] = useState<ReadonlySet<number>>(new Set());
  const day = /^day\/(\d{4}-\d{2}-\d{2})$/.exec(rest)?.[1];
  const filter = useMemo(() => ({ ...place, ...more, ...(day !== undefined && within(day)) }), [place, more, day]);
  const history = useHistory({ search, filter, order });
  const filtered = search.trim() !== '' || Object.keys(filter).length > 0;
  const none = history.known && !history.looking && history.ids.length === 0;

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

  const saveShown = async () => {
    setSaving(true);
    const why = await saveTable(history.ids, new Date());
    setSaving(false);
    if (why) tellWhy(why);
    else tell({ say: 'history.saved' });
  };

  const confirm = async (id: number) => {
    const reply = await ask('history.confirm', { id });
    if (!reply.ok) return tellWhy(reply.why);
    setOpen(undefined);
    history.again();
    tell({ say: 'history.confirmed' });
  };

  return (
    <div class="h-view">
      {!(none && !filtered) && (
        <div class="o-filters">
          <TextField label={say('history.search')} unseen kind="search" value={search} placeholder={say('history.search')} onText={setSearch} />
          <PlacePicker place={place} onPick={setPlace} />
          <Narrow narrowed={more} onNarrow={setMore} />
        </div>
      )}
      {history.known && !(none && !filtered) && (
        <div class="h-found">
          <p class="t-number" role="status">
            {say(history.looking ? 'history.looking' : 'history.total', { count: history.ids.length })}
          </p>
          {history.ids.length > 0 && !history.looking && (
            <Button size="small" kind="quiet" icon={save} busy={saving} onPress={() => void saveShown()}>
              {say('history.table.save')}
            </Button>
          )}
          {day !== undefined && (
            <Button size="small" icon={close} onPress={() => go('history')}>
              {dated(day)}
            </Button>
          )}
        </div>
      )}

      {history.trouble && (
        <Callout tone="error" alert>
          {say(`error.${history.trouble}`)}{' '}
          <Button size="small" onPress={history.again}>
            {say('again')}
          </Button>
        </Callout>
      )}

      {history.damaged > 0 && <Callout tone="warning">{say('history.damaged', { count: history.damaged })}</Callout>}

      {none ? (
        filtered ? (
          <EmptyState
            title={say('history.noMatch.title')}
            action={
              <Button
                onPress={() => {
                  setSearch('');
                  setPlace({});
                  setMore({});
                  go('history');
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
          order={order}
          onOrder={setOrder}
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

/** From the first moment of a day to that of the next, on the clock of this browser. */
function within(day: string): { readonly from: number; readonly to: number } {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return { from: new Date(year, month - 1, date).getTime(), to: new Date(year, month - 1, date + 1).getTime() };
}
