import { useEffect, useRef } from 'preact/hooks';

import { Button } from '../../../components/Button';
import { check, Icon, undo } from '../../../components/Icon';
import { Callout } from '../../../components/Page';
import { useWords, type Speech } from '../../../components/Words';
import { address } from '../route';
import { DropZone } from './DropZone';
import type { Importing, Stage } from './importing';
import type { Reason } from './kind';
import type { ReasonWords } from './messages';
import { useNames } from './names';
import { NotTaken, PreviewCard } from './PreviewCard';
import { Progress } from './Progress';

/** One import from the choosing of files to its end: what is shown follows where it stands. */
export function Import({ importing }: { importing: Importing }) {
  const stage = importing.stage.value;
  const { say } = useWords();
  const card = useRef<HTMLDivElement>(null);
  const busy = stage.at === 'writing' || stage.at === 'leaving';
  useEffect(() => {
    // A file that misses its place would otherwise be opened instead of this page, and end what is under way.
    const stay = (event: DragEvent) => event.preventDefault();
    for (const kind of ['dragover', 'drop'] as const) addEventListener(kind, stay);
    return () => {
      for (const kind of ['dragover', 'drop'] as const) removeEventListener(kind, stay);
    };
  }, []);
  useEffect(() => {
    // What was pressed is gone with the stage it belonged to: the keyboard stays here.
    if (stage.at !== 'rest' && document.activeElement === document.body) card.current?.focus();
  }, [stage.at]);
  useEffect(() => {
    if (!busy) return;
    const stay = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', stay);
    return () => removeEventListener('beforeunload', stay);
  }, [busy]);
  return (
    <div class="t-card i-card" data-stage={stage.at} ref={card} tabIndex={-1}>
      <p class="t-unseen" role="status">
        {heard(stage, say)}
      </p>
      <Stages stage={stage} importing={importing} />
    </div>
  );
}

const reasons: readonly Reason[] = ['repost', 'message', 'not posted', 'no date', 'future', 'empty', 'twice', 'too long', 'broken', 'unknown site'];

/** The reasons in the reader's language, for the report. */
function reasonWords(say: Speech['say']): ReasonWords {
  return Object.fromEntries(reasons.map((reason) => [reason, say(`reason.${reason}`)]));
}

/** What is read aloud when a stage begins; progress is not, it would never end. */
function heard(stage: Stage, say: Speech['say']): string {
  switch (stage.at) {
    case 'reading':
      return say('import.reading', { name: stage.name });
    case 'preview':
      return say('import.found', { count: stage.summary.count });
    case 'writing':
      return say('import.writing', { name: stage.name });
    case 'leaving':
      return say('import.leaving', { name: stage.name });
    case 'done':
      return say('import.done', { count: stage.taken });
    default:
      return '';
  }
}

function Stages({ stage, importing }: { stage: Stage; importing: Importing }) {
  const { say } = useWords();
  switch (stage.at) {
    case 'rest':
      return <DropZone onFiles={(files) => void importing.choose(files, reasonWords(say))} />;
    case 'reading':
      return <Progress label={say('import.reading', { name: stage.name })} share={stage.share} note={say('import.found', { count: stage.count })} stop={say('cancel')} onStop={() => void importing.cancel()} />;
    case 'preview':
      return <PreviewCard preview={stage} onStart={(withSettings) => void importing.start(withSettings)} onLeave={importing.rest} />;
    case 'writing':
      return (
        <>
          <Progress label={say('import.writing', { name: stage.name })} share={stage.share} note={say('import.written', { count: stage.count })} stop={say('import.cancel')} onStop={() => void importing.cancel()} />
          {stage.why && (
            <Callout tone="error" alert>
              <p>
                {say('import.stopped')} {say(`error.${stage.why}`)}
              </p>
              <Button size="small" onPress={importing.again}>
                {say('again')}
              </Button>
            </Callout>
          )}
        </>
      );
    case 'leaving':
      return <Progress label={say('import.leaving', { name: stage.name })} share={1 - stage.left / stage.total} note={say('import.left', { count: stage.left })} stop={say('close')} onStop={importing.rest} />;
    case 'done':
      return <Done stage={stage} importing={importing} />;
    case 'trouble':
      return <Failed stage={stage} importing={importing} />;
  }
}

function Done({ stage, importing }: { stage: Extract<Stage, { at: 'done' }>; importing: Importing }) {
  const { say } = useWords();
  return (
    <div class="i-preview" data-part="import-done">
      <p class="i-done">
        <Icon of={check} />
        {say('import.done', { count: stage.taken })}
      </p>
      {stage.known > 0 && <p class="o-quiet">{say('import.wereKnown', { count: stage.known })}</p>}
      <NotTaken summary={stage.summary} report={stage.report} />
      <div class="t-dialog-row">
        <Button kind="quiet" icon={undo} onPress={() => void importing.takeBack({ id: stage.id, name: stage.name, added: stage.taken })}>
          {say('import.undo')}
        </Button>
        <Button onPress={importing.rest}>{say('import.next')}</Button>
        <a class="t-button" data-kind="main" href={address('history')}>
          {say('import.seeHistory')}
        </a>
      </div>
    </div>
  );
}

function Failed({ stage, importing }: { stage: Extract<Stage, { at: 'trouble' }>; importing: Importing }) {
  const { say } = useWords();
  const { kind } = useNames();
  const about = stage.about ?? '';
  const sentence = stage.why ? say(`error.${stage.why}`) : say(`fault.${stage.fault ?? 'unreadable'}`, { name: stage.fault === 'html' ? kind(about) : about });
  return (
    <div class="i-preview">
      <Callout tone="error" alert>
        <p class="i-file">{stage.name}</p>
        <p>{sentence}</p>
      </Callout>
      <div class="t-dialog-row">
        <Button kind="main" onPress={importing.rest}>
          {say('import.other')}
        </Button>
      </div>
    </div>
  );
}
