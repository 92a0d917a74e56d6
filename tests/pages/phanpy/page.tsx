import './page.css';

import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

import { FileInput, type Added } from '../parts/media';
import { opens, options, practice, renews } from '../parts/practice';
import { siteKeys } from '../parts/site-keys';
import { TextBox } from '../parts/text-box';
import { say } from './labels';

const handle = options.account ?? 'mira';
type Kind = 'post' | 'reply' | 'quote' | 'message';

/** Phanpy's composer: a plain textarea over its own coloured mirror, the audience in a select. */
function Compose({ kind, close }: { kind: Kind; close: () => void }) {
  const [text, setText] = useState(kind === 'reply' ? '@jonas ' : options.text ?? '');
  const [visibility, setVisibility] = useState(kind === 'message' ? 'direct' : 'public');
  const [media, setMedia] = useState<readonly Added[]>([]);
  const [state, setState] = useState('default');
  const [generation, setGeneration] = useState(0);
  useEffect(() => renews(() => setGeneration((last) => last + 1)), []);
  const send = async () => {
    if (state === 'loading' || !text.trim()) return;
    setState('loading');
    const done = { parts: [text], kind: visibility === 'direct' ? 'message' : kind, media: media.length };
    try {
      const response = await fetch('https://nord.example/api/v1/statuses', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ status: text, visibility }) });
      if (!response.ok) throw new Error(String(response.status));
      practice.sent.push({ ...done, ok: true });
      close();
    } catch {
      practice.sent.push({ ...done, ok: false });
      setState('error');
    }
  };
  return (
    <div id="compose-container-outer"><div id="compose-container" tabIndex={-1} className={kind === 'reply' ? 'standalone' : ''}>
      <div className="compose-top">
        <a className="account-block" href={`https://nord.example/@${handle}`} title={`@${handle}`} onClick={(event) => event.preventDefault()}><span className="avatar" /><span className="account-block-acct">{handle}<wbr />@nord.example</span></a>
        <button type="button" className="plain4 close-button" aria-label={say.close} onClick={close}>×</button>
      </div>
      {kind === 'reply' && <details className="status-preview" open><article className="status small"><p>Weiß jemand, wann die Bibliothek wieder öffnet?</p></article><summary className="status-preview-legend reply-to">{say.replying}</summary></details>}
      <form className={`form-visibility-${visibility}`} onSubmit={(event) => { event.preventDefault(); void send(); }}>
        <div className="toolbar stretch">
          <input type="text" name="spoilerText" placeholder={say.warning} className="spoiler-text-field" dir="auto" style={{ opacity: 0, pointerEvents: 'none' }} />
        </div>
        <div className="compose-field-container">
          <div className="compose-highlight" aria-hidden="true">{text}</div>
          <TextBox key={generation} surface="compose" index={0} className="compose-field" name="status" value={text} setValue={setText} submit={() => void send()} placeholder={kind === 'reply' ? say.reply : say.placeholder} lang={options.language ?? 'en'} dir="auto" rows={6} autoFocus required autoCapitalize="sentences" />
        </div>
        {kind === 'quote' && <div className="quote-status"><article className="status small"><p>Die Lesung beginnt heute um acht.</p></article></div>}
        {media.length > 0 && <div className="media-attachments">{media.map((one) => <div key={one.url} className="media-attachment"><div className="media-preview"><img src={one.url} alt="" /></div><textarea placeholder={say.alt} rows={2} /></div>)}</div>}
        <div className="toolbar wrap">
          <label className="toolbar-button"><FileInput accept="image/*" multiple add={(more) => setMedia((all) => [...all, ...more])} /><span aria-label={say.add}>▣</span></label>
          <span className="char-counter" title={`${500 - text.length}/500`}><meter value={text.length} max={500} /><span className="counter">{500 - text.length}</span></span>
          <label className="toolbar-button" title={say[visibility as 'public']}>
            <select name="visibility" value={visibility} onChange={(event) => setVisibility(event.target.value)} dir="auto">
              <option value="public">{say.public}</option><option value="unlisted">{say.unlisted}</option><option value="private">{say.private}</option><option value="direct">{say.direct}</option>
            </select>
          </label>
          <button type="submit" className="large" disabled={state === 'loading'}>{kind === 'reply' ? say.replyButton : say.post}</button>
        </div>
      </form>
    </div></div>
  );
}

function App() {
  const [kind, setKind] = useState<Kind | null>(null);
  useEffect(() => {
    for (const one of ['post', 'reply', 'quote', 'message'] as const) opens(one, () => setKind(one));
    siteKeys({ c: () => setKind('post'), j: () => {}, k: () => {}, '/': () => {} });
  }, []);
  return (
    <>
      <div className="deck-container">
        <form role="search"><input type="search" aria-label={say.search} placeholder={say.search} /></form>
        <article className="status"><p>Die Lesung beginnt heute um acht.</p></article>
        <button type="button" id="compose-button" onClick={() => setKind('post')}>{say.compose}</button>
      </div>
      {kind && <Compose key={kind} kind={kind} close={() => setKind(null)} />}
    </>
  );
}

createRoot(document.getElementById('app') as HTMLElement).render(<App />);
