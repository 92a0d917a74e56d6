import { useId, useRef, useState } from 'preact/hooks';

import { Button } from './Button';
import type { CoachEvents, ShownTip } from './coach';
import { FixButton, type Action } from './FixButton';
import { GravityIcon } from './GravityIcon';
import { close, down, Icon, undo } from './Icon';
import { IgnoreMenu } from './IgnoreMenu';
import { oneLine, sentences } from './sentences';
import { Sources } from './Sources';
import { useWords } from './Words';

export type TipEvents = Pick<CoachEvents, 'fix' | 'copy' | 'ignore' | 'light' | 'goTo' | 'compare'>;

/** In a site's page a pointer does not move the focus; then the writer stays where they are. */
function hasFocus(element: HTMLElement | null): boolean {
  return element !== null && (element.getRootNode() as Document | ShadowRoot).activeElement === element;
}

/** One tip: what, where, why, one action, and a way to wave it off. */
export function TipCard(props: { shown: ShownTip; canFix: boolean; fixing?: string; lit?: boolean; events: TipEvents }) {
  const { tip, words, sources } = props.shown;
  const speech = useWords();
  const { say } = speech;
  const id = useId();
  const ignore = useRef<HTMLButtonElement>(null);
  const [reasons, setReasons] = useState(false);
  const [ignoring, setIgnoring] = useState<'by pointer' | 'by keyboard' | false>(false);
  const { title, why, look, fix } = sentences(tip, words, speech);
  const action: Action | undefined = tip.fix ? (props.canFix && !tip.copy ? 'fix' : 'copy') : tip.compare && props.events.compare ? 'compare' : tip.at ? 'show' : undefined;
  const act = { fix: () => props.events.fix(tip.key), copy: () => props.events.copy(tip.key), show: () => props.events.goTo(tip.key), compare: () => props.events.compare?.() };
  const light = () => props.events.light(tip.at ? tip.key : null);
  const leaveMenu = () => {
    setIgnoring(false);
    ignore.current?.focus({ preventScroll: true });
  };

  return (
    <article
      class="t-tip"
      data-rule={tip.rule}
      data-gravity={tip.gravity}
      data-key={tip.key}
      data-lit={props.lit || undefined}
      aria-labelledby={`${id}-title`}
      onMouseEnter={light}
      onMouseLeave={() => props.events.light(null)}
      onFocusIn={light}
      onFocusOut={() => props.events.light(null)}
    >
      <GravityIcon gravity={tip.gravity} />
      <div class="t-tip-body">
        <h3 class="t-tip-title" id={`${id}-title`} data-part="title">
          {title}
        </h3>
        {(tip.excerpt !== '' || tip.field !== 'text') && (
          <p class="t-tip-where">
            {tip.field !== 'text' && <span class="t-tip-field">{say(`tip.in.${tip.field}`)}</span>}
            {tip.excerpt !== '' && tip.at && action !== 'show' ? (
              <button type="button" class="t-excerpt" data-part="excerpt" dir="auto" title={say('fix.show')} onClick={act.show}>
                {oneLine(tip.excerpt)}
              </button>
            ) : (
              tip.excerpt !== '' && (
                <span class="t-excerpt" data-part="excerpt" dir="auto">
                  {oneLine(tip.excerpt)}
                </span>
              )
            )}
          </p>
        )}
        <button type="button" class="t-why" aria-expanded={reasons} aria-controls={`${id}-reasons`} onClick={() => setReasons(!reasons)}>
          <span class="t-why-line">{why}</span>
          <Icon of={down} />
        </button>
        <div class="t-reasons" id={`${id}-reasons`} hidden={!reasons}>
          {reasons && (
            <>
              {look && <p>{look}</p>}
              <Sources strength={tip.strength} sources={[...(tip.rests ?? []), ...sources]} />
            </>
          )}
        </div>
        {action && !ignoring && (
          <FixButton
            action={action}
            label={fix}
            busy={props.fixing === tip.key}
            disabled={props.fixing !== undefined && props.fixing !== tip.key}
            onPress={act[action]}
          />
        )}
        {tip.often && !ignoring && (
          <p class="t-often">
            {say('tip.often', { count: tip.often })}
            <Button kind="quiet" size="small" onPress={() => props.events.ignore(tip.key, 'always')}>
              {say('tip.off')}
            </Button>
          </p>
        )}
        {ignoring && <IgnoreMenu takesFocus={ignoring === 'by keyboard'} onIgnore={(scope) => props.events.ignore(tip.key, scope)} onLeave={leaveMenu} />}
      </div>
      <Button
        kind="quiet"
        size="small"
        part="ignore"
        icon={ignoring ? undo : close}
        label={say(ignoring ? 'cancel' : 'ignore')}
        expanded={ignoring !== false}
        describedBy={`${id}-title`}
        buttonRef={ignore}
        onPress={() => setIgnoring(ignoring ? false : hasFocus(ignore.current) ? 'by keyboard' : 'by pointer')}
      />
    </article>
  );
}
