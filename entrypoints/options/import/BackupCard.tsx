import { useState } from 'preact/hooks';

import { Button } from '../../../components/Button';
import { save } from '../../../components/Icon';
import { useWords } from '../../../components/Words';
import { saveBackup } from '../history/download';
import { tell, tellWhy } from '../../people/notices';

/** Saves everything there is in one file, and says how it comes back. */
export function BackupCard() {
  const { say } = useWords();
  const [saving, setSaving] = useState(false);
  const make = async () => {
    setSaving(true);
    const why = await saveBackup(new Date());
    setSaving(false);
    if (why) tellWhy(why);
    else tell({ say: 'history.saved' });
  };
  return (
    <section class="o-section" aria-labelledby="backup">
      <h2 id="backup">{say('backup.make.title')}</h2>
      <p class="o-lead">{say('backup.make.lead')}</p>
      <Button icon={save} busy={saving} onPress={() => void make()}>
        {say('backup.make')}
      </Button>
    </section>
  );
}
