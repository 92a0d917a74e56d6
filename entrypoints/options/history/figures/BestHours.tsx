import { useMemo } from 'preact/hooks';

import { Table } from '../../../../components/Page';
import { useWords } from '../../../../components/Words';
import { enough } from '../../../../rules/figures/figures';
import type { Bars } from './draw';
import { Picture } from './Picture';
import type { Figures } from './use-figures';

/** At which hours posts went well, by what the writer said, and of how many posts that is told. Nothing before the first answer. */
export function BestHours({ results }: { results: Figures['results'] }) {
  const { say, percent } = useWords();
  const drawing = useMemo<Bars>(
    () => ({
      kind: 'bars',
      labels: results.hours.map(({ hour }) => String(hour)),
      series: [
        { name: say('question.well'), values: results.hours.map(({ well }) => well), colour: 'var(--t-good)' },
        { name: say('results.rest'), values: results.hours.map(({ count, well }) => count - well), colour: 'var(--t-rule)' },
      ],
      says: (index) => {
        const { hour = 0, count = 0, well = 0 } = results.hours[index] ?? {};
        return say('results.hour', { hour: String(hour).padStart(2, '0'), well, count });
      },
    }),
    [results.hours, say],
  );
  if (results.count === 0) return null;
  return (
    <div class="t-card h-card">
      {results.count < enough ? (
        <>
          <h2>{say('results.title')}</h2>
          <p class="h-few">{say('results.few', { count: results.count, enough })}</p>
        </>
      ) : (
        <Picture
          title={say('results.title')}
          gist={say('results.gist', { count: results.count })}
          drawing={drawing}
          height={130}
          table={
            <Table
              label={say('results.title')}
              head={
                <tr>
                  <th scope="col">{say('figures.hour')}</th>
                  <th scope="col" data-number>
                    {say('figures.count')}
                  </th>
                  <th scope="col" data-number>
                    {say('question.well')}
                  </th>
                </tr>
              }
            >
              {results.hours.map(({ hour, count, well }) => (
                <tr key={hour}>
                  <th scope="row">{say('figures.hour.at', { hour: String(hour).padStart(2, '0') })}</th>
                  <td data-number>{count}</td>
                  <td data-number>{percent(well / count)}</td>
                </tr>
              ))}
            </Table>
          }
        />
      )}
    </div>
  );
}
