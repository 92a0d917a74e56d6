import './page.css';

import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

import { opens, options, practice, register, renews } from '../parts/practice';
import { TextBox } from '../parts/text-box';
import { say } from './labels';

const slug = options.account ?? 'Mira_Albrecht7';

/** An editable element without any library: the browser's own lines, a line a block. */
function Editable({ changed, start }: { changed: (text: string) => void; start: string }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    if (start) element.textContent = start;
    const text = () => element.innerText.replace(/\n$/, '').replaceAll('\u00A0', ' ');
    element.focus();
    getSelection()?.selectAllChildren(element);
    getSelection()?.collapseToEnd();
    return register('commbox', 0, {
      element: () => element,
      model: text,
      caret: () => {
        const selection = getSelection();
        if (!selection?.focusNode || !element.contains(selection.focusNode)) return null;
        const range = document.createRange();
        range.selectNodeContents(element);
        range.setEnd(selection.focusNode, selection.focusOffset);
        return { start: String(range).length, end: String(range).length };
      },
    });
  }, []);
  return <div ref={box} role="textbox" contentEditable={!options.readOnly} aria-multiline="true" aria-label={say.placeholder} className="sc-1a2b3c" suppressContentEditableWarning onInput={(event) => changed(event.currentTarget.innerText.replace(/\n$/, ''))} />;
}

function Commbox({ close }: { close: () => void }) {
  const text = useRef(options.text ?? '');
  const [empty, setEmpty] = useState(!options.text);
  const [failed, setFailed] = useState(false);
  const [generation, setGeneration] = useState(0);
  useEffect(() => renews(() => setGeneration((last) => last + 1)), []);
  const send = async () => {
    const ok = await fetch('/xing-one/api', { method: 'POST', body: JSON.stringify({ operationName: 'CreatePosting' }) }).then((response) => response.ok, () => false);
    practice.sent.push({ parts: [text.current], kind: 'post', media: 0, ok });
    if (ok) close();
    else setFailed(true);
  };
  return (
    <div role="dialog" aria-modal="true" className="commbox">
      <header><button type="button" aria-label={say.close} data-testid="commboxClose" onClick={close}>×</button></header>
      <button type="button" data-testid="audienceSelectionButton" aria-haspopup="dialog">{say.audience}</button>
      <Editable key={generation} start={text.current} changed={(now) => { text.current = now; setEmpty(!now.trim()); }} />
      {failed && <p role="alert">{say.failed}</p>}
      <footer><button type="button" aria-label={say.media}>▣</button><button type="button" data-testid="commboxPost" disabled={empty} onClick={() => void send()}>{say.post}</button></footer>
    </div>
  );
}

function App() {
  const [open, setOpen] = useState(false);
  const [talks, setTalks] = useState(false);
  const [text, setText] = useState('');
  useEffect(() => {
    opens('post', () => setOpen(true));
    opens('message', () => { history.pushState(null, '', '/chats/7'); setTalks(true); });
  }, []);
  return (
    <>
      <header><nav><a href={`/profile/${slug}/cv`} onClick={(event) => event.preventDefault()}>Mira</a></nav><form role="search"><input type="search" aria-label={say.search} /></form></header>
      <main>
        {talks ? <div><TextBox surface="message" index={0} rows={3} data-qa="message-composer-textarea" data-xds="InputBar" value={text} setValue={setText} placeholder={say.message} /><button type="submit">{say.send}</button></div>
          : <button type="button" data-testid="default-commbox-entry-point" onClick={() => setOpen(true)}>{say.entry}</button>}
      </main>
      {open && <Commbox close={() => setOpen(false)} />}
    </>
  );
}

createRoot(document.getElementById('app') as HTMLElement).render(<App />);
