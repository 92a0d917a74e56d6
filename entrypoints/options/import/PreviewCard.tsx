import { useState } from 'preact/hooks';

import { Button } from '../../../components/Button';
import { save } from '../../../components/Icon';
import { Callout } from '../../../components/Page';
import { useWords, type Key } from '../../../components/Words';
import { saveFile } from '../../people/save-file';
import type { Preview } from './importing';
import type { Reason } from './kind';
import { useNames } from './names';
import { changedParts, SettingsChange } from './SettingsChange';
import type { Summary } from './summary';

/** What is in an archive, before anything is written. */
export function PreviewCard({ preview, onStart, onLeave }: { preview: Preview; onStart: (withSettings: boolean) => void; onLeave: () => void }) {
  const { say, date, number, list } = useWords();
  const { archive, account } = useNames();
  const { summary, known, before, settings, besides } = preview;
  const changes = settings ? changedParts(settings.now, settings.after) : [];
  const [withSettings, setWithSettings] = useState(changes.length > 0);
  const nothing = summary.count === 0 && changes.length === 0 && !besides;
  const also = besides ? [besides.drafts.length > 0 && say('backup.drafts', { count: besides.drafts.length }), besides.imports.length > 0 && say('backup.imports', { count: besides.imports.length })].filter((one) => one !== false) : [];
  const fresh = Math.max(0, summary.count - known);
  return (
    <div class="i-preview">
      <div class="i-preview-head">
        <h3>{archive(preview.kinds)}</h3>
        <p class="i-file">{preview.name}</p>
      </div>
      {summary.count === 0 ? (
        !settings && <Callout tone="warning">{say('import.none')}</Callout>
      ) : (
        <>
          <dl class="i-figures">
            <Figure name={say('import.posts')} value={number(summary.count)} />
            <Figure name={say('import.fresh')} value={number(fresh)} strong />
            <Figure name={say('import.known')} value={number(known)} />
            {summary.from !== undefined && summary.to !== undefined && <Figure name={say('import.span')} value={`${date(summary.from, 'short')} – ${date(summary.to, 'short')}`} wide />}
          </dl>
          <ul class="i-accounts">
            {summary.accounts.slice(0, 12).map((one) => (
              <li key={`${one.site}/${one.server}/${one.account}`}>
                <span>{account(one)}</span>
                <span class="t-number">{number(one.count)}</span>
              </li>
            ))}
          </ul>
          <p class="o-quiet i-kinds">
            {Object.entries(summary.kinds)
              .map(([kind, count]) => `${say(`kind.${kind}` as Key)}: ${number(count)}`)
              .join(' · ')}
          </p>
        </>
      )}
      <NotTaken summary={summary} report={preview.report} />
      {settings && <SettingsChange changes={changes} on={withSettings} onFlip={setWithSettings} />}
      {also.length > 0 && <p class="o-quiet">{say('backup.also', { what: list(also) })}</p>}
      {before?.state === 'open' && <Callout>{say('import.goesOn', { count: before.added })}</Callout>}
      {before?.state === 'leaving' && <Callout tone="warning">{say('import.leftHalf')}</Callout>}
      <div class="t-dialog-row">
        <Button onPress={onLeave}>{say('cancel')}</Button>
        {!nothing && before?.state !== 'leaving' && (
          <Button kind="main" part="import-start" onPress={() => onStart(withSettings)}>
            {settings ? say('backup.restore') : fresh === 0 ? say('import.again') : say('import.start', { count: fresh })}
          </Button>
        )}
      </div>
    </div>
  );
}

function Figure(props: { name: string; value: string; strong?: boolean; wide?: boolean }) {
  return (
    <div data-strong={props.strong || undefined} data-wide={props.wide || undefined}>
      <dt>{props.name}</dt>
      <dd>{props.value}</dd>
    </div>
  );
}

/** What stays outside and why, with a list to keep. Nothing at all where everything is taken. */
export function NotTaken({ summary, report }: { summary: Summary; report: Blob }) {
  const { say, number } = useWords();
  const reasons = Object.entries(summary.not) as [Reason, number][];
  if (reasons.length === 0) return null;
  return (
    <details class="i-not">
      <summary>{say('import.not', { count: reasons.reduce((sum, [, count]) => sum + count, 0) })}</summary>
      <ul class="i-accounts">
        {reasons
          .sort(([, a], [, b]) => b - a)
          .map(([reason, count]) => (
            <li key={reason}>
              <span>{say(`reason.${reason}`)}</span>
              <span class="t-number">{number(count)}</span>
            </li>
          ))}
      </ul>
      <Button size="small" icon={save} onPress={() => saveFile('takt-import-report.csv', [report], 'text/csv')}>
        {say('import.report')}
      </Button>
    </details>
  );
}
