import './page.css';

import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

import { opens, options, practice, renews } from '../parts/practice';
import { siteKeys } from '../parts/site-keys';
import { TiptapBox } from '../parts/tiptap-box';
import { say } from './labels';

const handle = options.account ?? 'mira';
type Kind = 'post' | 'reply' | 'message';

type Part = { readonly id: number; readonly text: string };
type WidgetProps = { kind: Kind; part: Part; index: number; last: boolean; ready: boolean; add: () => void; write: (text: string) => void; send: () => void; clears: (clear: () => void) => void };

/** Elk's widget: TipTap, tools, and one button that sends; it speaks of itself only in `aria-roledescription`. */
function Widget({ kind, part, index, last, ready, add, write, send, clears }: WidgetProps) {
  const latest = useRef(send);
  latest.current = send;
  return (
    <div aria-roledescription="publish-widget" className="widget">
      <div className="row">
        <div><a href={`/ost.example/@${handle}`} onClick={(event) => event.preventDefault()}><div className="avatar" /></a></div>
        <div className="fill">
          <div className={kind === 'message' ? 'py2 bg-dm' : ''}>
            <TiptapBox surface="widget" index={index} start={part.text} className="content-editor content-rich" autoFocus changed={write} submit={() => latest.current()} ready={clears} />
          </div>
          <div className="tools">
            <button type="button" aria-label={say.emoji}>☺</button>
            <button type="button" aria-label={say.media}>▣</button>
            <span className="fill" />
            <div dir="ltr">{part.text.length}<span>/</span><span>500</span></div>
            <button type="button" aria-label={say.language}><span>{options.language === 'de' ? 'Deutsch' : 'English'}</span></button>
            <button type="button" aria-label={say.warning}>⚠</button>
            <button type="button" aria-label={say.visibility}><div className={kind === 'message' ? 'i-ri:at-line' : 'i-ri:global-line'} /></button>
            {last && <button type="button" aria-label={say.thread} onClick={add}><div className="i-ri:chat-new-line" />+</button>}
            {last && <button type="button" className="publish-button" aria-describedby="publish-tooltip" aria-disabled={!ready} disabled={!ready} onClick={send}><span>{kind === 'reply' ? say.reply : say.publish}</span></button>}
          </div>
        </div>
      </div>
    </div>
  );
}

/** The widgets of a thread stand side by side: what holds them all is the timeline's own element. */
function Widgets({ kind, done }: { kind: Kind; done: () => void }) {
  const [parts, setParts] = useState<readonly Part[]>([{ id: 0, text: options.text ?? '' }]);
  const [generation, setGeneration] = useState(0);
  const [busy, setBusy] = useState(false);
  const clear = useRef(() => {});
  useEffect(() => renews(() => setGeneration((before) => before + 1)), []);
  const ready = !busy && parts.every(({ text }) => text.trim() !== '');
  const send = async () => {
    if (!ready) return;
    setBusy(true);
    const told = { parts: parts.map(({ text }) => text), kind, media: 0 };
    try {
      for (const { text } of parts) {
        const response = await fetch('https://ost.example/api/v1/statuses', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ status: text, visibility: kind === 'message' ? 'direct' : 'public' }) });
        if (!response.ok) throw new Error(String(response.status));
      }
      practice.sent.push({ ...told, ok: true });
      setParts(parts.slice(0, 1).map(({ id }) => ({ id, text: '' })));
      clear.current();
      done();
    } catch {
      practice.sent.push({ ...told, ok: false });
    }
    setBusy(false);
  };
  const write = (id: number) => (text: string) => setParts((before) => before.map((part) => (part.id === id ? { id, text } : part)));
  const add = () => setParts((before) => [...before, { id: Date.now(), text: '' }]);
  return parts.map((part, index) => <Widget key={`${part.id} ${generation}`} kind={kind} part={part} index={index} last={index === parts.length - 1} ready={ready} add={add} write={write(part.id)} send={() => void send()} clears={(empty) => { if (index === 0) clear.current = empty; }} />);
}

function App() {
  const [kind, setKind] = useState<Kind>('post');
  useEffect(() => {
    opens('post', () => setKind('post'));
    opens('reply', () => { history.pushState(null, '', '/ost.example/@jonas/110000000000000077'); setKind('reply'); });
    opens('message', () => setKind('message'));
    siteKeys({ c: () => {}, '?': () => {}, '/': () => {} });
  }, []);
  return (
    <div className="elk">
      <nav><form role="search"><input aria-label={say.search} placeholder={say.search} /></form><a href="/home" onClick={(event) => event.preventDefault()}>{say.home}</a></nav>
      <main>
        {kind === 'reply' && <article><a href="/ost.example/@jonas" onClick={(event) => event.preventDefault()}>Jonas</a><p>Weiß jemand, wann die Bibliothek wieder öffnet?</p></article>}
        <Widgets key={kind} kind={kind} done={() => setKind('post')} />
      </main>
    </div>
  );
}

createRoot(document.getElementById('__nuxt') as HTMLElement).render(<App />);
