import { Button } from '../../components/Button';
import { bin, copy } from '../../components/Icon';
import { useWords } from '../../components/Words';
import { siteName } from './book';
import { copied } from './copy';
import { tell } from './notices';
import type { ShelvedDraft } from './use-shelf';

/** A draft on the shelf: where and when it was written, its text, and a button that copies it. Takt writes it into no box by itself. */
export function DraftCard({ draft, compare, onRemove }: { draft: ShelvedDraft; /** Where it is shown beside what is near to it. */ compare?: string; onRemove: (key: string) => void }) {
  const { say, ago } = useWords();
  const fields = Object.entries(draft.fields ?? {}).filter(([, text]) => text.trim() !== '');
  const all = [...fields.map(([, text]) => text), draft.text].filter((text) => text.trim() !== '').join('\n\n');
  return (
    <article class="t-card p-draft">
      <p class="p-draft-where">
        <b>{siteName(draft.site)}</b>
        {draft.account && <span> {draft.account}</span>}
        <span>
          {' · '}
          {say(`writing.${draft.kind}`)}
          {' · '}
          {ago(draft.at)}
        </span>
      </p>
      <p class="p-draft-text" dir="auto" tabIndex={0} role="group" aria-label={say('shelf.text')}>
        {all}
      </p>
      <p class="p-draft-tools">
        <Button size="small" icon={copy} onPress={() => void copied(all).then(tell)}>
          {say('copyText')}
        </Button>
        {compare !== undefined && (
          <a class="t-button" data-size="small" data-kind="quiet" href={compare}>
            {say('compare')}
          </a>
        )}
        <Button size="small" kind="quiet" icon={bin} onPress={() => onRemove(draft.key)}>
          {say('shelf.remove')}
        </Button>
      </p>
    </article>
  );
}
