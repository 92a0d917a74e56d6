import type { Ref } from 'preact';
import { useId } from 'preact/hooks';

import { Button } from './Button';
import { Chip } from './Chip';
import type { CoachEvents, CoachView } from './coach';
import { Counts } from './Counts';
import { close, gear, mute } from './Icon';
import { Notice } from './Notice';
import { tipsSaid } from './tips-said';
import { TipList } from './TipList';
import { useWords } from './Words';

/** `float` stands beside the box; `bar` lies along an edge of a narrow window and shows one tip at a time. */
export type Form = 'float' | 'bar';

/** The chip and, when open, the panel. Where they stand is up to whoever places them. */
export function Coach(props: { view: CoachView; events: CoachEvents; form?: Form; chipRef?: Ref<HTMLButtonElement>; panelRef?: Ref<HTMLElement> }) {
  const { view, events } = props;
  const { say } = useWords();
  const id = useId();
  const notice = <Notice notice={view.notice} summary={tipsSaid(view, say)} unseen={!view.open} onUndo={events.undoIgnore} onTold={events.told} />;
  return (
    <>
      <Chip view={view} chipRef={props.chipRef} controls={id} onToggle={events.toggle} />
      {!view.open && notice}
      {view.open && (
        <section
          class="t-panel"
          id={id}
          ref={props.panelRef}
          role="dialog"
          aria-label={say('head', { site: view.site })}
          tabIndex={-1}
          data-part="panel"
          data-form={props.form ?? 'float'}
        >
          <div class="t-head">
            <Counts counts={view.counts} site={view.site} />
            <span class="t-head-buttons">
              <Button kind="quiet" size="small" part="hush" icon={mute} pressed={view.hushed ?? false} label={say('hush')} onPress={() => events.hush(!view.hushed)} />
              <Button kind="quiet" size="small" icon={gear} label={say('options')} onPress={events.options} />
              <Button kind="quiet" size="small" icon={close} label={say('close')} onPress={() => events.toggle(false)} />
            </span>
          </div>
          <TipList
            tips={view.tips}
            more={view.more}
            canFix={view.canFix}
            fixing={view.fixing}
            lit={view.lit}
            silent={view.silent}
            hushed={view.hushed}
            single={props.form === 'bar'}
            events={events}
          />
          {notice}
        </section>
      )}
    </>
  );
}
