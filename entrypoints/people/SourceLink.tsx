import type { ComponentChildren } from 'preact';

import { linkIn } from './facts';

/** A source as a link, or as it stands when it has no address. */
export function SourceLink({ source, children }: { source: string; children?: ComponentChildren }) {
  const url = linkIn(source);
  if (!url) return <span>{children ?? source}</span>;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {children ?? new URL(url).hostname.replace(/^www\./, '')}
    </a>
  );
}
