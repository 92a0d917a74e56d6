import type { Source, Strength } from '../rules';
import { Badge } from './Button';
import { clock, Icon, out } from './Icon';
import { isOld } from './sentences';
import { useWords } from './Words';

/** What a tip rests on: its strength, and each source with its date. Sources older than a year look it. */
export function Sources(props: { strength: Strength; sources: readonly Source[] }) {
  const { say, dated, now } = useWords();
  return (
    <div class="t-sources">
      <Badge>{say(`strength.${props.strength}`)}</Badge>
      <ul>
        {props.sources.map((source) => {
          const old = isOld(source, now);
          return (
            <li key={`${source.title} ${source.date}`} class="t-source" data-old={old || undefined}>
              {source.url ? (
                <a href={source.url} target="_blank" rel="noreferrer noopener">
                  {source.title}
                  <Icon of={out} />
                </a>
              ) : (
                <span>{source.title}</span>
              )}
              <span class="t-source-date" title={old ? say('source.old') : undefined}>
                {old && <Icon of={clock} />}
                {dated(source.date)}
                {old && <span class="t-source-old">{say('source.old')}</span>}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
