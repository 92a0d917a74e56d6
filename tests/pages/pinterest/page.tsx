import './page.css';

import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

import { DraftBox, type DraftHandle } from '../parts/draft-box';
import { LineBox } from '../parts/line-box';
import { FileInput, type Added } from '../parts/media';
import { opens, options, practice, renews } from '../parts/practice';
import { say } from './labels';

const account = options.account ?? 'hafenbremen';
const picture = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='1000' height='1500'%3E%3Crect width='1000' height='1500' fill='silver'/%3E%3C/svg%3E";

/** The tool for new pins: locked until there is a picture; the editor of the description only comes with a click. */
function Tool({ published }: { published: (id: string | null) => void }) {
  const [media, setMedia] = useState<readonly Added[]>([]);
  const [title, setTitle] = useState('');
  const [text, setText] = useState(options.text ?? '');
  const [link, setLink] = useState('');
  const [alt, setAlt] = useState('');
  const [topic, setTopic] = useState('');
  const [opened, setOpened] = useState(false);
  const [busy, setBusy] = useState(false);
  const [generation, setGeneration] = useState(0);
  const box = useRef<DraftHandle>(null);
  useEffect(() => renews(() => setGeneration((last) => last + 1)), []);
  useEffect(() => {
    opens('picture', () => setMedia([{ url: picture, name: 'hafen.gif', type: 'image/gif', alt: '' }]));
    opens('post', () => {
      setAlt('Eine graue Fläche');
      setMedia([{ url: picture, name: 'hafen.gif', type: 'image/gif', alt: '' }]);
      setOpened(true);
    });
  }, []);
  const locked = media.length === 0;
  const ready = !locked && !busy && text.length <= 800 && title.length <= 100;
  const publish = async () => {
    if (!ready) return;
    setBusy(true);
    const sent = { parts: [box.current?.text() ?? text], kind: 'post', media: media.length, extra: { title, link, alt } };
    try {
      const response = await fetch('/resource/ApiPinResource/create/', { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ data: JSON.stringify({ title, description: text, link, alt_text: alt }) }) });
      if (!response.ok) throw new Error(String(response.status));
      practice.sent.push({ ...sent, ok: true });
      box.current?.clear();
      for (const empty of [setTitle, setLink, setAlt, setText]) empty('');
      setMedia([]);
      published('1002003004005006');
    } catch {
      practice.sent.push({ ...sent, ok: false });
      published(null);
    }
    setBusy(false);
  };
  return (
    <>
      <div className="bar">
        <h1>{say.create}</h1>
        <span data-test-id="saving-status" className="soft">{locked ? '' : say.saved}</span>
        <div data-test-id="storyboard-creation-nav-done"><button type="button" className="primary" disabled={!ready} onClick={publish}>{say.publish}</button></div>
      </div>
      <div className="tool" key={generation}>
        <div data-test-id="storyboard-upload-area" className="drop">
          {locked ? <FileInput id="storyboard-upload-input" accept="image/bmp,image/jpeg,image/png,image/tiff,image/webp,video/mp4" hidden={false} add={setMedia} /> : <div data-test-id="storyboard-preview">{media.map((one) => <img key={one.url} src={one.url} alt="" />)}</div>}
          {locked && <span>{say.choose}</span>}
        </div>
        <div className="form">
          <label htmlFor="storyboard-selector-title">{say.title}</label>
          <LineBox surface="pin" index={1} id="storyboard-selector-title" type="text" placeholder={say.titleHint} disabled={locked} value={title} setValue={setTitle} />
          <span>{say.description}</span>
          <div data-test-id="storyboard-description-field-container" className="field">
            {opened && !locked ? (
              <DraftBox ref={box} surface="pin" index={0} role="combobox" label={say.description} placeholder={say.descriptionHint} start={text} changed={setText} />
            ) : (
              <div role="textbox" contentEditable={false} suppressContentEditableWarning className="decoy soft" tabIndex={0} onClick={() => setOpened(!locked)}>{text || say.descriptionHint}</div>
            )}
          </div>
          <label htmlFor="WebsiteField">{say.link}</label>
          <LineBox surface="pin" index={2} id="WebsiteField" type="url" placeholder={say.linkHint} disabled={locked} value={link} setValue={setLink} />
          <button type="button" data-test-id="board-dropdown-select-button" disabled={locked}>{say.board}</button>
          <label htmlFor="combobox-storyboard-interest-tags">{say.tags}</label>
          <input id="combobox-storyboard-interest-tags" type="text" role="combobox" aria-expanded={false} aria-controls="none" placeholder={say.tagsHint} disabled={locked} value={topic} onChange={(event) => setTopic(event.target.value)} />
          <label htmlFor="storyboard-selector-alt-text">{say.alt}</label>
          <LineBox surface="pin" index={3} id="storyboard-selector-alt-text" type="text" placeholder={say.altHint} disabled={locked} value={alt} setValue={setAlt} />
        </div>
      </div>
    </>
  );
}

/** A pin with its comments: not to be read. */
function Pin() {
  const box = useRef<DraftHandle>(null);
  const send = () => {
    practice.sent.push({ parts: [box.current?.text() ?? ''], kind: 'comment', media: 0, ok: true });
    box.current?.clear();
  };
  return (
    <div data-test-id="comment-editor-container" className="form">
      <DraftBox ref={box} surface="comment" index={0} role="combobox" label={say.comment} placeholder={say.comment} />
      <button type="submit" data-test-id="activity-item-create-submit" onClick={send}>{say.send}</button>
    </div>
  );
}

function App() {
  const [toast, setToast] = useState<{ id: string | null } | null>(null);
  const [search, setSearch] = useState('');
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    opens('comment', () => {
      history.pushState(null, '', '/pin/1002003004005006/');
      setPath(location.pathname);
    });
    opens('search', () => {});
  }, []);
  return (
    <>
      <header className="top">
        <div data-test-id="header-search" role="search"><LineBox surface="search" index={0} type="text" name="searchBoxInput" placeholder={say.search} value={search} setValue={setSearch} /></div>
        <div data-test-id="header-profile"><a href={`/${account}/`} onClick={(event) => event.preventDefault()}>{account}</a></div>
      </header>
      <main className="column">{path.startsWith('/pin/') ? <Pin /> : <Tool published={(id) => setToast({ id })} />}</main>
      {toast && <div data-test-id="toast" role="status" className="toast">{toast.id ? <>{say.done} <a href={`/pin/${toast.id}/`} onClick={(event) => event.preventDefault()}>{say.see}</a></> : say.failed}</div>}
    </>
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(<App />);
