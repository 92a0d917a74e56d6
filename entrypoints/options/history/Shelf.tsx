import { Callout, EmptyState } from '../../../components/Page';
import { useWords } from '../../../components/Words';
import { DraftCard } from '../../people/DraftCard';
import { settings } from '../../people/settings';
import { useShelf } from '../../people/use-shelf';
import { address } from '../route';

/** What was written and not posted. */
export function Shelf() {
  const { say } = useWords();
  const { drafts, trouble, remove } = useShelf();
  const { draftDays } = settings.value.memory;
  if (trouble) {
    return (
      <Callout tone="error" alert>
        {say(`error.${trouble}`)}
      </Callout>
    );
  }
  if (!drafts) return null;
  if (drafts.length === 0) return <EmptyState title={say('shelf.empty.title')}>{draftDays === 0 ? say('shelf.off') : say('shelf.empty.text', { count: draftDays })}</EmptyState>;
  return (
    <div class="h-shelf">
      <p class="o-lead">{say('shelf.lead', { count: draftDays })}</p>
      {drafts.map((draft) => (
        <DraftCard key={draft.key} draft={draft} compare={address('history', `compare/${draft.key}`)} onRemove={remove} />
      ))}
    </div>
  );
}
