import { useRef, useState } from 'preact/hooks';

import { Button } from '../../../components/Button';
import { Icon, save } from '../../../components/Icon';
import { useWords } from '../../../components/Words';

/** Where files are dropped or chosen. The whole of it takes a drop; the button is for the keyboard and for those who prefer it. */
export function DropZone({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const { say } = useWords();
  const [over, setOver] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const take = (list: FileList | null | undefined) => {
    const files = Array.from(list ?? []);
    if (files.length > 0) onFiles(files);
  };
  return (
    <div
      class="i-drop"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <span class="i-drop-sign">
        <Icon of={save} />
      </span>
      <p class="i-drop-title">{say(over ? 'import.drop.over' : 'import.drop')}</p>
      <p class="i-drop-hint">{say('import.drop.hint')}</p>
      <input
        ref={field}
        class="t-unseen"
        type="file"
        multiple
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file may be chosen again.
          event.currentTarget.value = '';
        }}
      />
      <Button kind="main" onPress={() => field.current?.click()}>
        {say('import.choose')}
      </Button>
    </div>
  );
}
