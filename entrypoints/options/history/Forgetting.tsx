import { useState } from 'preact/hooks';

import { Button } from '../../../components/Button';
import { bin } from '../../../components/Icon';
import { Confirm } from '../../../components/Page';
import { useWords } from '../../../components/Words';
import { ask } from '../../background/ask';
import { siteName } from '../../people/book';
import { tell, tellWhy } from '../../people/notices';
import { PlacePicker, type Place } from './PlacePicker';
import { usePlaces } from './use-places';

const patience = 600_000;
/** As many as the background gives back, so that it can be undone. */
const undoable = 2_000;

/** Forgets everything, a site or an account: asked once, and undone with one press while it is little enough. */
export function Forgetting() {
  const { say } = useWords();
  const places = usePlaces();
  const [place, setPlace] = useState<Place>({});
  const [sure, setSure] = useState(false);
  const [busy, setBusy] = useState(false);
  const { site, account } = place;
  const meant = places.filter((one) => (site === undefined || one.site === site) && (account === undefined || one.account === account));
  const count = meant.reduce((sum, one) => sum + one.count, 0);
  const where = site === undefined ? undefined : account === undefined ? siteName(site) : `${account ?? say('history.account.none')} · ${siteName(site)}`;

  const forget = async () => {
    setSure(false);
    setBusy(true);
    const reply = await ask('history.forget', site === undefined ? { all: true } : { site, ...(account !== undefined && { account }) }, patience);
    setBusy(false);
    if (!reply.ok) return tellWhy(reply.why);
    setPlace({});
    const { posts } = reply.value;
    const undo = async () => {
      const back = await ask('history.restore', { posts: [...(posts ?? [])] }, patience);
      if (back.ok) tell({ say: 'history.restored', with: { count: posts?.length ?? 0 } });
      else tellWhy(back.why);
    };
    tell({ say: 'forget.done', with: { count: reply.value.count }, ...(posts && posts.length > 0 && { action: { label: 'undo', run: () => void undo() } }) });
  };

  return (
    <section class="o-section" aria-labelledby="forget">
      <h2 id="forget">{say('forget.title')}</h2>
      <p class="o-lead">{say(places.length > 0 ? 'forget.lead' : 'forget.nothing')}</p>
      {places.length > 0 && (
        <div class="t-card h-forget">
          <PlacePicker place={place} onPick={setPlace} />
          <Button kind="danger" icon={bin} busy={busy} onPress={() => setSure(true)}>
            {say('forget.button', { count })}
          </Button>
        </div>
      )}
      {sure && (
        <Confirm
          title={where === undefined ? say('forget.sure.all') : say('forget.sure.place', { where })}
          yes={say('forget.yes', { count })}
          no={say('cancel')}
          danger
          onYes={() => void forget()}
          onNo={() => setSure(false)}
        >
          <p>{say(count <= undoable ? 'forget.why.undo' : 'forget.why.final', { count })}</p>
        </Confirm>
      )}
    </section>
  );
}
