import { save } from '../../../components/Icon';
import { useWords } from '../../../components/Words';
import { BackupCard } from '../import/BackupCard';
import { Earlier } from '../import/Earlier';
import { HowTo } from '../import/HowTo';
import { Import } from '../import/Import';
import { theImport } from '../import/the-import';

export const title = 'backup.title';
export const icon = save;
export const order = 35;

/** Brings in the archives of the sites, takes imports back, saves and restores everything. */
export default function Backup() {
  const { say } = useWords();
  const stage = theImport.stage.value;
  return (
    <div class="o-page">
      <h1 tabIndex={-1}>{say('backup.title')}</h1>
      <p class="o-lead">{say('backup.lead')}</p>
      <section class="o-section" aria-labelledby="import">
        <h2 id="import">{say('import.title')}</h2>
        <p class="o-lead">{say('import.lead')}</p>
        <Import importing={theImport} />
        <HowTo />
      </section>
      <Earlier busy={stage.at === 'writing' || stage.at === 'leaving'} round={stage.at} onTakeBack={(one) => void theImport.takeBack(one)} />
      <BackupCard />
    </div>
  );
}
