import { useMemo } from 'preact/hooks';

import { Table } from '../../../../components/Page';
import { useWords } from '../../../../components/Words';
import { siteName } from '../../../people/book';
import type { Bars } from './draw';
import { Picture } from './Picture';
import type { Figures } from './use-figures';

const parts = [
  { key: 'own', colour: 'var(--t-brass)' },
  { key: 'answers', colour: 'var(--t-accent)' },
  { key: 'passed', colour: 'var(--t-hint)' },
] as const;
/** Places in one picture. */
const most = 8;

/** Of the last twenty posts of each account: how many only sent, how many answered or passed on. */
export function Balance({ places }: { places: Figures['places'] }) {
  const { say, percent } = useWords();
  const shown = useMemo(() => places.slice(0, most), [places]);
  const nameOf = (place: Figures['places'][number]) => (shown.filter(({ site }) => site === place.site).length > 1 && place.account !== null ? `${siteName(place.site)} · ${place.account}` : siteName(place.site));
  const drawing = useMemo<Bars>(
    () => ({
      kind: 'bars',
      lying: true,
      labels: shown.map(nameOf),
      series: parts.map(({ key, colour }) => ({ name: say(`figures.balance.${key}`), values: shown.map(({ last }) => last[key]), colour })),
      says: (index, series) => `${say(`figures.balance.${parts[series]?.key ?? 'own'}`)}: ${shown[index]?.last[parts[series]?.key ?? 'own'] ?? 0}`,
    }),
    [shown, say],
  );
  const all = shown.reduce((sum, { last }) => sum + last.own + last.answers + last.passed, 0);
  const given = shown.reduce((sum, { last }) => sum + last.answers + last.passed, 0);
  return (
    <Picture
      title={say('figures.balance')}
      gist={say('figures.balance.gist', { share: percent(all === 0 ? 0 : given / all) })}
      drawing={drawing}
      height={44 + shown.length * 30}
      table={
        <Table
          label={say('figures.balance')}
          head={
            <tr>
              <th scope="col">{say('history.where')}</th>
              {parts.map(({ key }) => (
                <th key={key} scope="col" data-number>
                  {say(`figures.balance.${key}`)}
                </th>
              ))}
            </tr>
          }
        >
          {places.map((place) => (
            <tr key={`${place.site}/${place.account}`}>
              <th scope="row">{place.account === null ? siteName(place.site) : `${siteName(place.site)} · ${place.account}`}</th>
              {parts.map(({ key }) => (
                <td key={key} data-number>
                  {place.last[key]}
                </td>
              ))}
            </tr>
          ))}
        </Table>
      }
    >
      <ul class="h-legend">
        {parts.map(({ key, colour }) => (
          <li key={key}>
            <span style={{ background: colour }} aria-hidden="true" />
            {say(`figures.balance.${key}`)}
          </li>
        ))}
      </ul>
    </Picture>
  );
}
