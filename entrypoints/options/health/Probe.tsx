import { useEffect, useId, useRef, useState } from 'preact/hooks';

import { Button } from '../../../components/Button';
import { Select } from '../../../components/Field';
import { Callout } from '../../../components/Page';
import { copy, target } from '../../../components/Icon';
import { useWords } from '../../../components/Words';
import { ask, type Value } from '../../background/ask';
import { siteName } from '../../people/book';
import { copied } from '../../people/copy';
import { tell, tellWhy } from '../../people/notices';

type ProbePage = Value<'health.pages'>[number];

/** What was collected, or that there was nothing to collect. */
type Probed = { readonly host: string; readonly text: string };

/**
 * Collects the bones of a page for a report: only when pressed, and shown before it is copied.
 *
 * @param wanted the tab somebody came from
 */
export function Probe({ wanted, version }: { wanted: string; version: string }) {
  const { say } = useWords();
  const [pages, setPages] = useState<readonly ProbePage[] | undefined>();
  const [chosen, setChosen] = useState(wanted);
  const [busy, setBusy] = useState(false);
  const [probed, setProbed] = useState<Probed | undefined>();
  const result = useRef<HTMLTextAreaElement>(null);
  const id = useId();

  useEffect(() => {
    let here = true;
    const look = async () => {
      const reply = await ask('health.pages', {});
      if (here && reply.ok) setPages(reply.value);
    };
    const back = () => void (document.hidden || look());
    document.addEventListener('visibilitychange', back);
    void look();
    return () => {
      here = false;
      document.removeEventListener('visibilitychange', back);
    };
  }, []);
  useEffect(() => {
    // Read from its beginning.
    result.current?.setSelectionRange(0, 0);
    if (probed) result.current?.focus();
  }, [probed]);

  const page = pages?.find(({ tab }) => String(tab) === chosen) ?? pages?.[0];
  const collect = async ({ tab, host, site }: ProbePage) => {
    setBusy(true);
    const reply = await ask('health.probe', { tab });
    setBusy(false);
    if (!reply.ok) return tellWhy(reply.why);
    const head = `Takt ${version}, ${site ? siteName(site) : 'own server'}`;
    setProbed({ host, text: reply.value.skeleton && `${head}\n\n${reply.value.skeleton}\n` });
  };

  return (
    <section class="o-section" aria-labelledby="probe">
      <h2 id="probe">{say('probe.title')}</h2>
      <p class="o-lead">{say('probe.lead')}</p>
      <div class="t-card o-pad hl-probe">
        {page ? (
          <div class="hl-pick">
            <Select
              label={say('probe.page')}
              value={String(page.tab)}
              options={(pages ?? []).map(({ tab, host, site }) => ({ value: String(tab), label: site ? `${siteName(site)} · ${host}` : host }))}
              onChoose={(tab) => {
                setChosen(tab);
                setProbed(undefined);
              }}
            />
            <Button icon={target} busy={busy} onPress={() => void collect(page)}>
              {say('probe.collect')}
            </Button>
          </div>
        ) : (
          <p>{say('probe.none')}</p>
        )}
        {probed && !probed.text && (
          <Callout alert>
            <p>{say('probe.empty', { host: probed.host })}</p>
          </Callout>
        )}
        {probed?.text && (
          <div class="hl-probed">
            <label for={id}>{say('probe.shown')}</label>
            <textarea id={id} ref={result} class="hl-skeleton" readOnly spellcheck={false} rows={14} value={probed.text} />
            <div class="hl-copy">
              <Button kind="main" icon={copy} onPress={() => void copied(probed.text).then(tell)}>
                {say('probe.copy')}
              </Button>
              <p>{say('probe.promise')}</p>
            </div>
          </div>
        )}
      </div>
    </section>
  );
}
