import { useEffect, useRef, useState, type ReactNode } from 'react';

import { added, FileInput, filesOf, type Added } from '../parts/media';
import { options, practice, renews } from '../parts/practice';
import { QuillBox } from '../parts/quill-box';
import { say } from './labels';

export type Kind = 'post' | 'quote' | 'edit';

type Props = {
  kind: Kind;
  /** The older layout, in the page itself. */
  classic: boolean;
  /** In whose name. */
  acting: string;
  start?: string;
  card?: ReactNode;
  close: () => void;
  sent: (ok: boolean) => void;
  written: (empty: boolean) => void;
};

/** LinkedIn's share box: who posts to whom, Quill, previews, one button. Ctrl+Enter breaks the line. */
export function ShareBox({ kind, classic, acting, start = '', card, close, sent, written }: Props) {
  const [text, setText] = useState(start);
  const [media, setMedia] = useState<readonly Added[]>([]);
  const [busy, setBusy] = useState(false);
  const [generation, setGeneration] = useState(0);
  const latest = useRef(text);
  latest.current = text;
  useEffect(() => renews(() => setGeneration((last) => last + 1)), []);
  const empty = !text.trim() && media.length === 0;
  useEffect(() => void written(empty), [empty]);
  const add = (more: readonly Added[]) => setMedia((all) => [...all, ...more]);

  const submit = async () => {
    setBusy(true);
    const words = latest.current;
    const address = classic ? '/voyager/api/contentcreation/normShares' : '/flagship-web/rsc-action/actions/server-request';
    const answer = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ commentary: { text: words }, actor: acting }) }).catch(() => null);
    const ok = answer?.ok === true;
    practice.sent.push({ parts: [words], kind, media: media.length, ok, extra: { actor: acting } });
    setBusy(false);
    sent(ok);
  };

  return (
    <div className="share-box-v2 share-creation-state" onPaste={(event) => add(added(filesOf(event.clipboardData)))}>
      <h2 id="share-title" className="visually-hidden">{kind === 'edit' ? say.edit : say.create}</h2>
      <header className="bar ends">
        <button type="button" className="share-unified-settings-entry-button bar">
          <img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" alt={acting} className="avatar" />
          <div className="artdeco-entity-lockup__content"><div className="artdeco-entity-lockup__title">{acting}</div><div className="artdeco-entity-lockup__caption">{say.anyone}</div></div>
        </button>
        <button type="button" aria-label={say.close} className="artdeco-modal__dismiss" onClick={close}>×</button>
      </header>
      <div className="editor" key={generation}>
        <QuillBox surface={kind} index={0} label={say.talk} placeholder={say.talk} start={options.text ?? latest.current} autoFocus old={classic} changed={setText} />
      </div>
      <button type="button" aria-label={say.emoji}>☺</button>
      {media.length > 0 && (
        <div className="share-media previews">
          {media.map((one) => (
            <div className="preview" key={one.url}>
              {one.type.startsWith('video') ? <video src={one.url} muted /> : <img src={one.url} alt="" />}
              <button type="button" aria-label={say.alt}>ALT</button>
              <button type="button" aria-label={say.remove} onClick={() => setMedia(media.filter((other) => other !== one))}>×</button>
            </div>
          ))}
        </div>
      )}
      {card}
      <FileInput accept="image/*,video/*" multiple add={add} />
      <footer className="bar ends">
        <div>
          <button type="button" aria-label={say.media}>▣</button>
          <button type="button" aria-label={say.event}>▤</button>
          <button type="button" aria-label={say.more}>+</button>
        </div>
        <div className="bar">
          <button type="button" aria-label={say.schedule}>◷</button>
          <button type="button" className="share-actions__primary-action artdeco-button artdeco-button--primary primary" disabled={busy || empty} onClick={() => void submit()}>{say.post}</button>
        </div>
      </footer>
    </div>
  );
}
