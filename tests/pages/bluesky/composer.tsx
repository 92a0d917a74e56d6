import { useEffect, useRef, useState } from 'react';

import { layer } from '../parts/layers';
import { added, filesOf, type Added } from '../parts/media';
import { options, practice, renews } from '../parts/practice';
import { TiptapBox } from '../parts/tiptap-box';
import { trapFocus } from '../parts/trap';
import { AltDialog, Ask, Photos } from './dialogs';
import { PostCard } from './feed';
import { say } from './labels';

type Part = { readonly id: number; readonly text: string; readonly media: readonly Added[] };
type Props = { kind: 'post' | 'reply' | 'quote'; start?: string; close: () => void; sent: () => void };

let lastId = 0;
const part = (text = ''): Part => ({ id: lastId++, text, media: [] });
const graphemes = new Intl.Segmenter();
/** As the app shortens addresses: host and at most 15 characters of the rest. */
const short = (address: string) => {
  const { host, pathname, search, hash } = new URL(address);
  const rest = (pathname === '/' ? '' : pathname) + search + hash;
  return host + (rest.length > 15 ? `${rest.slice(0, 13)}...` : rest);
};
const length = (text: string) => [...graphemes.segment(text.replace(/https?:\/\/[^\s/?#]+\S*/g, (found) => (URL.canParse(found) ? short(found) : found)))].length;

const publish = (texts: readonly string[]) =>
  fetch('https://pds.example/xrpc/com.atproto.repo.applyWrites', {
    method: 'POST',
    headers: { authorization: 'Bearer practice', 'content-type': 'application/json' },
    body: JSON.stringify({ repo: 'did:plc:mira', writes: texts.map((text) => ({ $type: 'com.atproto.repo.applyWrites#create', collection: 'app.bsky.feed.post', value: { text } })) }),
  }).then((response) => {
    if (!response.ok) throw new Error(String(response.status));
  });

/** Bluesky's composer: focus scope, dismissable layer, one TipTap per part, inactive parts faded. */
export function Composer({ kind, start, close, sent }: Props) {
  const [parts, setParts] = useState<readonly Part[]>(() => [part(start)]);
  const [active, setActive] = useState(0);
  const [generation, setGeneration] = useState(0);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState('');
  const [asking, setAsking] = useState(false);
  const [described, setDescribed] = useState<{ part: number; media: Added } | null>(null);
  const dialog = useRef<HTMLDivElement>(null);
  const leave = useRef(() => {});
  const empty = parts.every((one) => !one.text.trim() && one.media.length === 0);
  leave.current = () => (empty ? close() : setAsking(true));

  useEffect(() => renews(() => setGeneration((last) => last + 1)), []);
  useEffect(() => {
    const root = dialog.current;
    if (!root) return;
    const ends = [trapFocus(root), layer(root, () => leave.current(), { outside: options.outsideCloses })];
    return () => ends.forEach((end) => end());
  }, []);

  const update = (index: number, change: (one: Part) => Part) => setParts((all) => all.map((one, at) => (at === index ? change(one) : one)));
  const addMedia = (index: number, more: readonly Added[]) => update(index, (one) => ({ ...one, media: [...one.media, ...more].slice(0, 4) }));
  /** The file input exists only for the moment of choosing. */
  const choose = () => {
    const input = Object.assign(document.createElement('input'), { type: 'file', accept: 'image/*,video/*', multiple: true });
    input.addEventListener('change', () => addMedia(active, added(input.files ?? [])));
    input.click();
  };

  const ready = !busy && parts.every((one) => (one.text.trim() || one.media.length > 0) && length(one.text) <= 300);
  const submit = async () => {
    if (!ready) return;
    setBusy(true);
    setError('');
    const texts = parts.map((one) => one.text.trim());
    try {
      await publish(texts);
      practice.sent.push({ parts: texts, kind, media: parts.reduce((sum, one) => sum + one.media.length, 0), ok: true });
      close();
      setTimeout(sent, 500);
    } catch {
      practice.sent.push({ parts: texts, kind, media: 0, ok: false });
      setError(say.failed);
      setBusy(false);
    }
  };
  const latest = useRef(submit);
  latest.current = submit;

  const label = kind === 'reply' ? (parts.length > 1 ? say.publishReplies : say.publishReply) : parts.length > 1 ? say.publishPosts : say.publish;
  const current = parts[active] ?? parts[0];
  const left = 300 - length(current?.text ?? '');
  const footer = (
    <div className="footer">
      <button type="button" data-testid="openMediaBtn" aria-label={say.media} onClick={choose}>▣</button>
      <button type="button" data-testid="openGifBtn" aria-label={say.gif}>GIF</button>
      <button type="button" aria-label={say.emoji}>☺</button>
      <span className="fill" />
      {(current?.text.trim() || (current?.media.length ?? 0) > 0) && (
        <button type="button" aria-label={say.addPost} onClick={() => { setParts((all) => [...all, part()]); setActive(parts.length); }}>+</button>
      )}
      <button type="button" aria-label={say.language}>{options.language === 'de' ? 'Deutsch' : 'English'}</button>
      <div className="count"><span className={left < 0 ? 'over' : ''}>{left}</span></div>
    </div>
  );

  return (
    <div role="dialog" aria-modal="true" className="scope" ref={dialog} tabIndex={-1}>
      <div className="box" onDrop={(event) => { event.preventDefault(); addMedia(active, added(filesOf(event.dataTransfer))); }} onDragOver={(event) => event.preventDefault()}>
        <div data-testid="composePostView" className="view">
          <div aria-modal="true" className="inner">
            <div className="topbar">
              <button type="button" aria-label={say.cancel} onClick={() => leave.current()}>{say.cancel}</button>
              <span className="fill" />
              {kind !== 'reply' && <button type="button" aria-label={say.drafts}>{say.drafts}</button>}
              {busy ? <span className="soft">…</span> : (
                <button type="button" role="button" className="primary" data-testid="composerPublishBtn" aria-label={label} disabled={!ready} aria-disabled={!ready || undefined} onClick={submit}>
                  <div>{kind === 'reply' ? say.reply : parts.length > 1 ? say.postAll : say.post}</div>
                </button>
              )}
            </div>
            {error && <div className="banner"><span>⚠</span><div>{error}</div></div>}
            <div className="scroll">
              {kind === 'reply' && <PostCard />}
              {parts.map((one, index) => (
                <div key={`${one.id}-${generation}`}>
                  <div className={`post${index === active ? '' : ' faded'}`}>
                    <div className="row">
                      <div className="avatar" data-testid="userAvatarImage" />
                      <div className="input">
                        {!one.text && <div className="placeholder" aria-hidden="true">{index > 0 ? say.addAnother : kind === 'reply' ? say.writeReply : say.whatsUp}</div>}
                        <TiptapBox
                          surface="composer"
                          index={index}
                          start={one.text}
                          className={`ProseMirror-${matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'}`}
                          autoFocus={index === parts.length - 1}
                          changed={(text) => update(index, (before) => ({ ...before, text }))}
                          submit={() => void latest.current()}
                          focused={() => setActive(index)}
                          pasted={(files) => addMedia(index, added(files))}
                        />
                      </div>
                    </div>
                    <Photos media={one.media} describe={(media) => setDescribed({ part: index, media })} remove={(media) => update(index, (before) => ({ ...before, media: before.media.filter((other) => other !== media) }))} />
                    {kind === 'quote' && index === 0 && <div className="embed"><PostCard /></div>}
                  </div>
                  {parts.length > 1 && index === active && footer}
                </div>
              ))}
            </div>
            {parts.length === 1 && footer}
          </div>
        </div>
      </div>
      {described && (
        <AltDialog
          media={described.media}
          save={(alt) => { update(described.part, (one) => ({ ...one, media: one.media.map((media) => (media === described.media ? { ...media, alt } : media)) })); setDescribed(null); }}
          close={() => setDescribed(null)}
        />
      )}
      {asking && <Ask save={close} discard={close} keep={() => setAsking(false)} />}
    </div>
  );
}
