import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';

import { Custom } from '../parts/custom';
import { LexicalBox } from '../parts/lexical-box';
import { FileInput, type Added } from '../parts/media';
import { options, practice, renews } from '../parts/practice';
import { Shadow } from '../parts/shadow';
import { TextBox } from '../parts/text-box';
import { say } from './labels';

const css = ':host { display: block; } .frame, textarea { border: 1px solid #8a94a0; border-radius: 14px; padding: 10px; } textarea { font: inherit; color: inherit; background: transparent; width: 100%; box-sizing: border-box; } button { font: inherit; padding: 8px 18px; border-radius: 999px; }';

/** Reddit's composer: the editor stands in the light and is slotted into an open shadow root that hands on its focus. */
export function RichComposer({ id, children }: { id: string; children: ReactNode }) {
  const around = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = around.current?.querySelector('.lexical');
    box?.setAttribute('slot', 'rte');
    box?.setAttribute('name', 'body');
  });
  return (
    <div ref={around}>
      <Shadow as="shreddit-composer" id={id} css={css} delegatesFocus inside={<div className="frame"><slot name="rte" /><slot name="submit-button" /></div>}>{children}</Shadow>
    </div>
  );
}

const startTitle = new URLSearchParams(location.search).get('title') ?? '';

/** The form for a new post: title and body each behind a shadow root of their own. */
export function PostForm({ posted }: { posted: (title: string) => void }) {
  const [kind, setKind] = useState(new URLSearchParams(location.search).get('type') ?? 'TEXT');
  const [title, setTitle] = useState(startTitle);
  const [body, setBody] = useState(options.text ?? '');
  const [link, setLink] = useState('');
  const [media, setMedia] = useState<readonly Added[]>([]);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const [generation, setGeneration] = useState(0);
  const latest = useRef(body);
  latest.current = body;
  useEffect(() => renews(() => setGeneration((last) => last + 1)), []);
  const ready = title.trim() !== '' && [...title].length <= 300 && !busy;
  const submit = async () => {
    if (!ready) return;
    setBusy(true);
    setFailed(false);
    const sent = { parts: [latest.current], kind: 'post', media: media.length, extra: { title, link } };
    try {
      const response = await fetch('/svc/shreddit/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ operation: 'CreatePost', variables: { title, body } }) });
      if (!response.ok) throw new Error(String(response.status));
      practice.sent.push({ ...sent, ok: true });
      posted(title);
    } catch {
      practice.sent.push({ ...sent, ok: false });
      setFailed(true);
      setBusy(false);
    }
  };
  return (
    <Custom as="r-post-composer-form" class="form" key={generation}>
      <h1>{say.create}</h1>
      <Custom as="r-post-type-select" name="type">
        {[['TEXT', say.text], ['IMAGE', say.images], ['LINK', say.link]].map(([value, label]) => <button type="button" key={value} aria-pressed={kind === value} onClick={() => setKind(value ?? 'TEXT')}>{label}</button>)}
      </Custom>
      <Shadow as="faceplate-textarea-input" name="title" css={css} delegatesFocus inside={<TextBox surface="post" index={1} id="innerTextArea" name="title" aria-label={say.title} placeholder={say.title} rows={1} value={title} setValue={setTitle} />} />
      {kind === 'LINK' && <Shadow as="faceplate-textarea-input" name="link" css={css} delegatesFocus inside={<TextBox surface="post" index={2} id="innerTextArea" name="link" aria-label={say.url} placeholder={say.url} rows={1} value={link} setValue={setLink} />} />}
      {kind === 'IMAGE' && <Shadow as="r-post-media-input" inside={<><FileInput accept="image/*,video/*" multiple hidden={false} add={(more) => setMedia((all) => [...all, ...more])} />{media.map((one) => <img key={one.url} src={one.url} width={96} height={64} alt="" />)}</>} />}
      <button type="button" id="reddit-post-flair-button">{say.flair}</button>
      {kind === 'TEXT' && (
        <RichComposer id="post-composer_bodytext">
          <LexicalBox surface="post" index={0} label={say.body} placeholder={say.body} start={latest.current} changed={setBody} />
        </RichComposer>
      )}
      {failed && <div role="alert" className="error">{say.failed}</div>}
      <div className="foot">
        <button type="button">{say.draft}</button>
        <Shadow as="r-post-form-submit-button" id="submit-post-button" css={css} inside={<button type="button" id="inner-post-submit-button" disabled={!ready} onClick={submit}>{say.post}</button>} />
      </div>
    </Custom>
  );
}
