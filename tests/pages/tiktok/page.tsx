import './page.css';

import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

import { DraftBox, type DraftHandle } from '../parts/draft-box';
import { LineBox } from '../parts/line-box';
import { FileInput, type Added } from '../parts/media';
import { opens, options, practice, renews } from '../parts/practice';
import { siteKeys } from '../parts/site-keys';
import { say } from './labels';

const account = options.account ?? 'hafen.bremen';

/** The upload page: a caption in Draft.js that calls itself a combobox and wants no spelling help, prefilled with the file's name. */
function Upload({ posted }: { posted: () => void }) {
  const photos = new URLSearchParams(location.search).get('tab') === 'photo';
  const [caption, setCaption] = useState(options.text ?? 'hafen_final_2 ');
  const [title, setTitle] = useState('');
  const [media, setMedia] = useState<readonly Added[]>([]);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const [generation, setGeneration] = useState(0);
  const box = useRef<DraftHandle>(null);
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => renews(() => setGeneration((last) => last + 1)), []);
  // As on the site: off by habit, not to keep anybody out.
  useEffect(() => container.current?.querySelector('.public-DraftEditor-content')?.setAttribute('spellcheck', 'false'));
  const ready = caption.length <= 4000 && !busy;
  const post = async () => {
    if (!ready) return;
    setBusy(true);
    setFailed(false);
    const sent = { parts: [box.current?.text() ?? ''], kind: 'post', media: Math.max(1, media.length), extra: { title } };
    try {
      const response = await fetch('/tiktok/web/project/post/v1/?aid=1988', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ text: caption }) });
      if (!response.ok) throw new Error(String(response.status));
      practice.sent.push({ ...sent, ok: true });
      posted();
    } catch {
      practice.sent.push({ ...sent, ok: false });
      setFailed(true);
      setBusy(false);
    }
  };
  return (
    <div className="upload">
      <div className="form">
        <span data-e2e="upload_status_text" data-status="success" className="soft">{say.uploaded}</span>
        <FileInput accept="video/mp4,video/webm,image/jpeg" multiple={photos} add={(more) => setMedia((all) => [...all, ...more])} />
        <h2>{say.description}</h2>
        <div data-e2e="caption_container" ref={container} key={generation}>
          {photos && <LineBox surface="caption" index={1} type="text" placeholder={say.title} value={title} setValue={setTitle} />}
          <div className="caption-editor">
            <DraftBox ref={box} surface="caption" index={0} role="combobox" label={say.description} placeholder="" start={caption} changed={setCaption} />
          </div>
          <div className="word-count soft">{caption.length}/4000</div>
        </div>
        <div data-e2e="video_visibility_container"><h2>{say.who}</h2><button type="button" role="combobox" aria-expanded={false} aria-haspopup="listbox">{say.everyone}</button></div>
        <div data-e2e="schedule_container"><h2>{say.when}</h2><label><input type="radio" name="postSchedule" value="post_now" defaultChecked /> {say.now}</label> <label><input type="radio" name="postSchedule" value="schedule" /> {say.schedule}</label></div>
        {failed && <div role="alert" className="error">{say.failed}</div>}
        <div className="buttons">
          <button type="button" data-e2e="post_video_button" className="primary" aria-disabled={!ready} data-loading={busy} onClick={post}>{say.post}</button>
          <button type="button" data-e2e="discard_post_button">{say.discard}</button>
        </div>
      </div>
      <div className="phone preview">{media.map((one) => (one.type.startsWith('video') ? <video key={one.url} src={one.url} muted /> : <img key={one.url} src={one.url} alt="" />))}</div>
    </div>
  );
}

/** A video with its comments and, elsewhere, messages: nothing to look for. */
function Elsewhere({ kind }: { kind: 'comment' | 'message' }) {
  const box = useRef<DraftHandle>(null);
  const send = () => {
    practice.sent.push({ parts: [box.current?.text() ?? ''], kind, media: 0, ok: true });
    box.current?.clear();
  };
  return (
    <div className="form">
      <div data-e2e={kind === 'comment' ? 'comment-input' : 'message-input-area'} className="line">
        <DraftBox ref={box} surface={kind} index={0} role={kind === 'comment' ? 'combobox' : 'textbox'} label={kind === 'comment' ? say.comment : say.message} placeholder={kind === 'comment' ? say.comment : say.message} />
        <button type="button" data-e2e={kind === 'comment' ? 'comment-post' : 'message-send'} onClick={send}>{say.send}</button>
      </div>
    </div>
  );
}

function App() {
  const [path, setPath] = useState(location.pathname);
  const [search, setSearch] = useState('');
  const go = (to: string) => {
    history.pushState(null, '', to);
    setPath(to);
  };
  useEffect(() => {
    opens('post', () => go('/tiktokstudio/upload'));
    opens('comment', () => go(`/@${account}/video/7400000000000000001`));
    opens('message', () => go('/messages'));
    opens('search', () => {});
  }, []);
  return (
    <>
      <header className="top">
        <form data-e2e="search-box" role="search" onSubmit={(event) => event.preventDefault()}><LineBox surface="search" index={0} type="text" name="q" placeholder={say.search} value={search} setValue={setSearch} /></form>
        <a href={`/@${account}`} onClick={(event) => event.preventDefault()}>@{account}</a>
      </header>
      <main className="column">
        {path.startsWith('/messages') ? <Elsewhere kind="message" /> : path.startsWith('/@') ? <Elsewhere kind="comment" /> : path === '/tiktokstudio/content' ? <h1>{say.manage}</h1> : <Upload posted={() => go('/tiktokstudio/content')} />}
      </main>
    </>
  );
}

siteKeys({ l: () => {}, m: () => {} });
createRoot(document.getElementById('root') as HTMLElement).render(<App />);
