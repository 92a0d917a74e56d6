import { useEffect, useRef, useState } from 'react';

import { Custom } from '../parts/custom';
import { FileInput, type Added } from '../parts/media';
import { PlainBox } from '../parts/plain-box';
import { options, practice, renews } from '../parts/practice';
import { say } from './labels';

type BoxProps = { surface: string; label: string; start?: string; changed?: (text: string) => void; ready?: (set: (text: string) => void) => void };

/** The comment box of the site, which the dialog for posts uses as well. */
function CommentBox({ surface, label, start, changed, ready }: BoxProps) {
  return (
    <Custom as="yt-formatted-string" id="contenteditable-textarea">
      <PlainBox surface={surface} index={0} id="contenteditable-root" label={label} placeholder={label} start={start ?? ''} {...(changed && { changed })} {...(ready && { ready })} />
    </Custom>
  );
}

/** The dialog for a post on the channel: closed until somebody presses the stand-in. */
export function PostDialog({ open, setOpen, posted }: { open: boolean; setOpen: (open: boolean) => void; posted: (text: string) => void }) {
  const [text, setText] = useState(options.text ?? '');
  const [images, setImages] = useState<readonly Added[]>([]);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const [generation, setGeneration] = useState(0);
  const latest = useRef(text);
  latest.current = text;
  useEffect(() => renews(() => setGeneration((last) => last + 1)), []);
  const ready = text.trim() !== '' && !busy;
  const send = async () => {
    if (!ready) return;
    setBusy(true);
    setFailed(false);
    const parts = [latest.current];
    try {
      const response = await fetch('/youtubei/v1/backstage/create_post?prettyPrint=false', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ commentText: text }) });
      if (!response.ok) throw new Error(String(response.status));
      practice.sent.push({ parts, kind: 'post', media: images.length, ok: true });
      setText('');
      setImages([]);
      setOpen(false);
      posted(parts[0] ?? '');
    } catch {
      practice.sent.push({ parts, kind: 'post', media: images.length, ok: false });
      setFailed(true);
    }
    setBusy(false);
  };
  return (
    <Custom as="ytd-backstage-post-dialog-renderer">
      {!open ? <div id="placeholder-area" role="button" tabIndex={0} className="card soft" onClick={() => setOpen(true)}>{say.compose}</div> : (
        <Custom as="ytd-commentbox" id="commentbox" class="card">
          <div id="creation-box" key={generation}><CommentBox surface="post" label={say.compose} start={latest.current} changed={setText} /></div>
          <Custom as="ytd-backstage-multi-image-select-renderer">
            <div id="dropzone"><FileInput name="Filedata" accept="image/*" multiple add={setImages} /></div>
            {images.map((one) => <Custom as="ytd-backstage-multi-image-thumbnail-renderer" key={one.url}><img src={one.url} alt="" /></Custom>)}
          </Custom>
          {failed && <div role="alert" className="error">{say.failed}</div>}
          <div id="footer">
            <Custom as="ytd-button-renderer" id="cancel-button"><button type="button" onClick={() => setOpen(false)}>{say.cancel}</button></Custom>
            <Custom as="ytd-button-renderer" id="submit-button">
              <button type="button" className="twin" aria-hidden tabIndex={-1} />
              <button type="button" className="primary" aria-disabled={!ready} disabled={!ready} onClick={send}>{say.post}</button>
            </Custom>
          </div>
        </Custom>
      )}
    </Custom>
  );
}

/** A post on the channel with its comments: not to be read. */
export function ChannelPost({ text, id }: { text: string; id: string }) {
  const set = useRef<((text: string) => void) | null>(null);
  const [comment, setComment] = useState('');
  const send = () => {
    practice.sent.push({ parts: [comment], kind: 'comment', media: 0, ok: true });
    set.current?.('');
  };
  return (
    <Custom as="ytd-backstage-post-thread-renderer" class="card">
      <p>{text}</p>
      <a href={`/post/${id}`} className="soft" onClick={(event) => event.preventDefault()}>20.11.</a>
      <Custom as="ytd-comments" id="comments">
        <Custom as="ytd-comment-simplebox-renderer">
          <Custom as="ytd-commentbox" id="commentbox">
            <CommentBox surface="comment" label={say.comment} changed={setComment} ready={(put) => { set.current = put; }} />
            <Custom as="ytd-button-renderer" id="submit-button" class="comment-send"><button type="button" onClick={send}>{say.send}</button></Custom>
          </Custom>
        </Custom>
      </Custom>
    </Custom>
  );
}
