import { useWords } from '../../../components/Words';
import type { SiteId } from '../../../rules';
import { DraftCard } from '../DraftCard';
import { useShelf } from '../use-shelf';

/** Drafts shown in the small window. */
const most = 2;

/** The last drafts of a site that were not posted, to be copied back. Nothing at all while there is none. */
export function Shelf({ site }: { site?: SiteId }) {
  const { say } = useWords();
  const { drafts = [], remove } = useShelf();
  const here = drafts.filter((draft) => site === undefined || draft.site === site).slice(0, most);
  if (here.length === 0) return null;
  return (
    <section class="q-shelf" aria-labelledby="shelf">
      <h2 id="shelf">{say('shelf.title')}</h2>
      {here.map((draft) => (
        <DraftCard key={draft.key} draft={draft} onRemove={remove} />
      ))}
    </section>
  );
}
