import { useEffect, useRef, useState } from 'react';

import { FileInput, type Added } from '../parts/media';
import { options, practice, renews } from '../parts/practice';
import { trapFocus } from '../parts/trap';
import { Blocks } from './blocks';
import { say } from './labels';

const blog = options.account ?? 'mira-schreibt';

/** What is reblogged, above the writer's own blocks. */
function Trail() {
  return (
    <article className="trail">
      <header><a href="https://www.tumblr.com/hafen-bremen" onClick={(event) => event.preventDefault()}>hafen-bremen</a></header>
      <p>Die Fähre fährt ab Montag wieder im Halbstundentakt.</p>
    </article>
  );
}

/** Tumblr's composer: a dialog with Gutenberg's blocks, a title and tags of their own, names without meaning for everything else. */
export function Composer({ kind, close, told }: { kind: 'post' | 'quote'; close: () => void; told: (text: string) => void }) {
  const dialog = useRef<HTMLDivElement>(null);
  const clear = useRef(() => {});
  const text = useRef(options.text ?? '');
  const [empty, setEmpty] = useState(!options.text);
  const [title, setTitle] = useState('');
  const [tags, setTags] = useState<readonly string[]>([]);
  const [tag, setTag] = useState('');
  const [media, setMedia] = useState<readonly Added[]>([]);
  const [busy, setBusy] = useState(false);
  const [generation, setGeneration] = useState(0);
  useEffect(() => renews(() => setGeneration((last) => last + 1)), []);
  useEffect(() => trapFocus(dialog.current), []);

  const ready = !busy && (!empty || media.length > 0 || kind === 'quote');
  const send = async () => {
    if (!ready) return;
    setBusy(true);
    const done = { parts: [text.current], kind, media: media.length, extra: { title, tags: tags.join(',') } };
    try {
      const response = await fetch(`/api/v2/blog/${blog}/posts`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ content: text.current.split('\n').map((line) => ({ type: 'text', text: line })), tags: tags.join(',') }) });
      if (!response.ok) throw new Error(String(response.status));
      practice.sent.push({ ...done, ok: true });
      close();
      told(say.sent);
    } catch {
      practice.sent.push({ ...done, ok: false });
      told(say.failed);
      setBusy(false);
    }
  };

  return (
    <div role="dialog" aria-modal="true" className="QjgSz" ref={dialog} tabIndex={-1}>
      <header className="hD4xq">
        <button type="button" className="bLog1" aria-haspopup="listbox" aria-label={say.blog}>{blog}</button>
        <button type="button" className="c1oSe" aria-label={say.close} onClick={close}>×</button>
      </header>
      <div data-testid="gutenberg-editor" className="eD1tr" key={generation}>
        {kind === 'quote' && <Trail />}
        <h1 contentEditable role="textbox" aria-label={say.title} className="block-editor-rich-text__editable tItl3" suppressContentEditableWarning onInput={(event) => setTitle(event.currentTarget.textContent ?? '')} />
        <Blocks surface="composer" start={text.current} changed={(now) => { text.current = now; setEmpty(!now.trim()); }} ready={(clears) => (clear.current = clears)} />
        {media.map((one) => <figure key={one.url} className="wp-block-image block-editor-block-list__block"><img src={one.url} alt="" /><figcaption contentEditable className="block-editor-rich-text__editable" suppressContentEditableWarning /></figure>)}
      </div>
      <div className="tAgs9">
        <div id="selected-tags">{tags.map((one) => <span key={one} className="t1ag">#{one}</span>)}</div>
        <textarea aria-label={say.tags} placeholder={say.tagHint} rows={1} value={tag} onChange={(event) => setTag(event.target.value)} onKeyDown={(event) => {
          if ((event.key !== ',' && event.key !== 'Enter') || !tag.trim()) return;
          event.preventDefault();
          setTags((all) => [...all, tag.trim().replace(/^#/, '')]);
          setTag('');
        }} />
      </div>
      <footer className="fT3rx">
        <div className="components-drop-zone"><FileInput accept="image/*" multiple add={(more) => setMedia((all) => [...all, ...more])} /><button type="button" aria-label={say.media}>▣</button></div>
        <button type="button" className="aUd1" aria-haspopup="menu" aria-label={say.everyone}>◍</button>
        <button type="button" className="p0sT" disabled={!ready} onClick={() => void send()}><span>{kind === 'quote' ? say.reblog : say.post}</span></button>
      </footer>
    </div>
  );
}
