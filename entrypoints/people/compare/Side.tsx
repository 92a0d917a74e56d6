import { Button } from '../../../components/Button';
import { copy, Icon, out } from '../../../components/Icon';
import { useWords } from '../../../components/Words';
import type { SiteId } from '../../../rules';
import { siteName } from '../book';
import { copied } from '../copy';
import { tell } from '../notices';
import type { Part } from './parts';

/** What stands on one side: a post or a draft. */
export type Said = { readonly site: SiteId; readonly account?: string; readonly at: number; readonly text: string; readonly url?: string; readonly bare?: object; readonly isDraft?: boolean };

/** One of two texts, with what both have marked. */
export function Side({ said, parts }: { said: Said; parts: readonly Part[] }) {
  const { say, date, ago } = useWords();
  return (
    <article class="t-card c-side">
      <div class="c-side-head">
        <h2>
          {siteName(said.site)} {said.account && <span>{said.account}</span>}
        </h2>
        <p>{said.isDraft ? `${say('compare.draft')} · ${ago(said.at)}` : date(said.at, 'long')}</p>
      </div>
      {said.bare ? (
        <p class="c-few">{say('history.bare.why')}</p>
      ) : (
        <p class="c-side-text" dir="auto">
          {parts.map(({ text, both }, index) => (both ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>))}
        </p>
      )}
      <p class="c-side-tools">
        {!said.bare && (
          <Button size="small" icon={copy} onPress={() => void copied(said.text).then(tell)}>
            {say('copyText')}
          </Button>
        )}
        {said.url && (
          <a class="t-button" data-size="small" href={said.url} target="_blank" rel="noreferrer">
            <Icon of={out} />
            {say('history.visit')}
          </a>
        )}
      </p>
    </article>
  );
}
