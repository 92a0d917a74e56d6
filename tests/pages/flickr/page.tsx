import './page.css';

import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

import { FileInput, type Added } from '../parts/media';
import { opens, options, practice, renews } from '../parts/practice';
import { siteKeys } from '../parts/site-keys';
import { TextBox } from '../parts/text-box';
import { say } from './labels';

const name = options.account ?? 'mira-am-hafen';

async function save(extra: Record<string, string>, text: string, kind: string): Promise<boolean> {
  const ok = await fetch('/services/rest', { method: 'POST', body: JSON.stringify({ description: text, ...extra }) }).then((response) => response.ok, () => false);
  practice.sent.push({ parts: [text], kind, media: 1, ok, extra });
  return ok;
}

/** The upload page: what is written beside the photos goes out with them, and flickr goes on to the photostream. */
function Upload() {
  const [text, setText] = useState(options.text ?? '');
  const [title, setTitle] = useState('');
  const [tags, setTags] = useState('');
  const [media, setMedia] = useState<readonly Added[]>([]);
  const [failed, setFailed] = useState(false);
  const [generation, setGeneration] = useState(0);
  useEffect(() => renews(() => setGeneration((last) => last + 1)), []);
  const publish = async () => {
    if (await save({ title, tags }, text, 'post')) location.assign(`/photos/${name}/`);
    else setFailed(true);
  };
  return (
    <main className="upload">
      <div id="choose-photos-and-videos"><FileInput hidden={false} accept="image/*,video/*" multiple add={(more) => setMedia((all) => [...all, ...more])} /><span>{say.choose}</span></div>
      <div className="photo-thumbs">{media.map((one) => <div key={one.url} className="photo-thumb"><img src={one.url} alt="" /></div>)}</div>
      <div id="editr">
        <input type="text" name="title" placeholder={say.title} aria-label={say.title} value={title} onChange={(event) => setTitle(event.target.value)} />
        <TextBox key={generation} surface="upload" index={0} name="description" placeholder={say.description} aria-label={say.description} rows={4} value={text} setValue={setText} />
        <input type="text" name="tags" placeholder={say.tags} aria-label={say.tags} value={tags} onChange={(event) => setTags(event.target.value)} />
        {failed && <p role="alert">{say.failed}</p>}
        <button type="button" id="action-publish" onClick={() => void publish()}>{say.publish}</button>
      </div>
    </main>
  );
}

/** A photo's own page: title and description are edited in their place; comments below are somebody else's place. */
function Photo() {
  const [text, setText] = useState('Nebel über der Weser.');
  const [comment, setComment] = useState('');
  const [edits, setEdits] = useState(false);
  useEffect(() => opens('edit', () => setEdits(true)), []);
  return (
    <main className="photo">
      <img className="main-photo" alt="Nebel über der Weser" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==" />
      <div className="sub-photo-title-desc-view"><div className="title-desc-block">
        <h1 className="photo-title meta-field" onClick={() => setEdits(true)}>{edits ? <input type="text" defaultValue="Nebel" /> : 'Nebel'}</h1>
        <div className="photo-desc meta-field" onClick={() => setEdits(true)}>{edits ? <TextBox surface="photo" index={0} rows={4} value={text} setValue={setText} /> : <p>{text}</p>}</div>
        {edits && <button type="submit" className="done" onClick={() => void save({}, text, 'edit').then(() => setEdits(false))}>{say.done}</button>}
      </div></div>
      <div className="sub-photo-comments-view">
        <ul><li><p>Schönes Licht!</p></li></ul>
        <TextBox surface="comment" index={0} rows={3} value={comment} setValue={setComment} placeholder={say.comment} aria-label={say.comment} />
        <button type="submit">{say.send}</button>
      </div>
    </main>
  );
}

function Mail() {
  const [text, setText] = useState('');
  return <main><form onSubmit={(event) => event.preventDefault()}><TextBox surface="message" index={0} rows={6} value={text} setValue={setText} placeholder={say.mail} aria-label={say.mail} /><button type="submit">{say.sendMail}</button></form></main>;
}

function App() {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const go = (to: string) => {
      history.pushState(null, '', to);
      setPath(to);
    };
    opens('message', () => go('/mail/write'));
    opens('comment', () => go('/photos/kiel-am-wasser/5300/'));
    siteKeys({ f: () => {}, c: () => {} });
  }, []);
  const at = path.startsWith('/photos/upload') ? <Upload /> : path.startsWith('/mail') ? <Mail /> : /^\/photos\/[^/]+\/\d+/.test(path) ? <Photo /> : <main><p>Photostream</p></main>;
  return (
    <>
      <header><nav><a href={`/photos/${name}/`} onClick={(event) => event.preventDefault()}>{say.you}</a></nav><form role="search" action="/search/"><input type="text" name="text" aria-label={say.search} placeholder={say.search} /></form></header>
      {at}
    </>
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(<App />);
