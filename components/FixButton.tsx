import { Button } from './Button';
import { check, copy, target } from './Icon';
import { useWords } from './Words';

/** What a card offers: mend it, copy the correction where the box can only be read, show the place, or show what it speaks of beside the draft. */
export type Action = 'fix' | 'copy' | 'show' | 'compare';

/** The one action of a tip card. */
export function FixButton(props: { action: Action; label?: string; busy?: boolean; disabled?: boolean; onPress: () => void }) {
  const { say } = useWords();
  const label = { fix: props.label ?? say('fix'), copy: say('fix.copy'), show: say('fix.show'), compare: say('compare.open') }[props.action];
  return (
    <Button
      kind={props.action === 'fix' ? 'soft' : 'plain'}
      size="small"
      part={props.action === 'copy' ? 'fix' : props.action}
      icon={{ fix: check, copy, show: target, compare: undefined }[props.action]}
      busy={props.busy}
      disabled={props.disabled}
      onPress={props.onPress}
    >
      {props.busy ? say('fix.busy') : label}
    </Button>
  );
}
