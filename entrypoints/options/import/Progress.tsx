import { Button } from '../../../components/Button';
import { useWords } from '../../../components/Words';

/** How far something long has come, what it is, and the way out of it. */
export function Progress(props: { label: string; share: number; note: string; stop: string; onStop: () => void }) {
  const { percent } = useWords();
  return (
    <div class="i-progress">
      <div class="i-progress-head">
        <p class="i-progress-name" id="import-doing">
          {props.label}
        </p>
        <span class="t-number">{percent(props.share)}</span>
      </div>
      <progress aria-labelledby="import-doing" max={1} value={props.share} />
      <div class="i-progress-foot">
        <span class="t-number">{props.note}</span>
        <Button kind="quiet" size="small" onPress={props.onStop}>
          {props.stop}
        </Button>
      </div>
    </div>
  );
}
