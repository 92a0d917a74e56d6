import type { CSSProperties } from 'preact';

import { Badge } from '../../../components/Button';
import { useWords } from '../../../components/Words';
import { siteName } from '../../people/book';
import type { StoredPost } from './use-history';

/** One post in the table: when, where, its beginning, how sure it is. */
export function HistoryRow(props: {
  /** Missing until its text is fetched. */
  post: StoredPost | undefined;
  index: number;
  style: CSSProperties;
  /** The row the keyboard is on. */
  here: boolean;
  chosen: boolean;
  onHere: () => void;
  onFlip: () => void;
  onOpen: () => void;
}) {
  const { say, date, now } = useWords();
  const { post } = props;
  const beginning = post && (post.text.slice(0, 300).replaceAll(/\s+/g, ' ').trim() || post.fields?.title || say(post.bare ? 'history.bare' : 'history.noText'));
  return (
    <div
      role="row"
      class="h-row"
      style={props.style}
      data-index={props.index}
      aria-rowindex={props.index + 2}
      aria-selected={props.chosen}
      tabIndex={props.here ? 0 : -1}
      onFocus={props.onHere}
      onClick={props.onOpen}
    >
      <span role="gridcell" class="h-choose" onClick={(event) => event.stopPropagation()}>
        <input type="checkbox" tabIndex={-1} aria-label={say('history.choose')} checked={props.chosen} onChange={props.onFlip} />
      </span>
      <span role="gridcell" class="h-when t-number">
        {post ? <time dateTime={new Date(post.at).toISOString()}>{date(post.at, sameYear(post.at, now) ? 'time' : 'long')}</time> : <span class="h-waits" />}
      </span>
      <span role="gridcell" class="h-where">
        {post && <b>{siteName(post.site)}</b>}
        {(post?.account ?? post?.server) && <span> {post?.account ?? post?.server}</span>}
      </span>
      <span role="gridcell" class="h-text" dir="auto">
        {post && post.kind !== 'post' && <Badge>{say(`writing.${post.kind}`)}</Badge>}
        {post ? beginning : <span class="h-waits" />}
      </span>
      <span role="gridcell" class="h-state">
        {post && post.level !== 'confirmed' && <Badge tone="warning">{say(`history.level.${post.level}`)}</Badge>}
        {post?.level === 'confirmed' && post.tips.length > 0 && <Badge title={say('history.openTips')}>{say('tips', { count: post.tips.length })}</Badge>}
      </span>
    </div>
  );
}

/** Older posts name their year instead of the hour. */
function sameYear(at: number, now: number): boolean {
  return new Date(at).getFullYear() === new Date(now).getFullYear();
}
