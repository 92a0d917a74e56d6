import { useEffect, useRef, useState, type ReactNode } from 'react';

import { LexicalBox } from '../parts/lexical-box';
import { added, FileInput, type Added } from '../parts/media';
import { practice, renews } from '../parts/practice';
import { Press } from '../parts/press';
import { say } from './labels';

export type Kind = 'post' | 'quote' | 'edit';

type Props = {
  kind: Kind;
  /** In whose name. */
  acting: string;
  audience: string;
  placeholder: string;
  start?: string;
  /** What stands below the editor: the shared post. */
  card?: ReactNode;
  written: (empty: boolean) => void;
  sent: (ok: boolean) => void;
};

/** Facebook's post form: who posts and who sees it, the editor, what is attached, one wide button. */
export function Composer({ kind, acting, audience, placeholder, start = '', card, written, sent }: Props) {
  const [text, setText] = useState(start);
  const [media, setMedia] = useState<readonly Added[]>([]);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const [generation, setGeneration] = useState(0);
  useEffect(() => renews(() => setGeneration((last) => last + 1)), []);
  const latest = useRef(text);
  latest.current = text;
  const add = (more: readonly Added[]) => setMedia((all) => [...all, ...more]);
  const empty = !text.trim() && media.length === 0;
  useEffect(() => void written(empty), [empty]);

  const submit = async () => {
    setBusy(true);
    setFailed(false);
    const words = latest.current;
    const answer = await fetch('/api/graphql/', { method: 'POST', headers: { 'x-fb-friendly-name': 'ComposerStoryCreateMutation' }, body: new URLSearchParams({ variables: JSON.stringify({ input: { message: { text: words } } }) }) }).catch(() => null);
    const ok = answer?.ok === true;
    practice.sent.push({ parts: [words], kind, media: media.length, ok, extra: { actor: acting } });
    setBusy(false);
    setFailed(!ok);
    sent(ok);
  };

  return (
    <form method="POST" onSubmit={(event) => event.preventDefault()}>
      <div className="bar who">
        <svg className="avatar" aria-hidden="true" viewBox="0 0 1 1" />
        <div className="stack">
          <span>{acting}</span>
          <Press label={`Edit privacy. Sharing with ${audience}.`} className="audience"><span>{audience}</span></Press>
        </div>
      </div>
      <div className="body">
        <div className="placed" key={generation}>
          <LexicalBox surface={kind} index={0} label={placeholder} placeholder={placeholder} start={latest.current} autoFocus changed={setText} pasted={(files) => add(added(files))} />
          {!text && <div className="placeholder" aria-hidden="true">{placeholder}</div>}
        </div>
        <Press label={say.emoji}>☺</Press>
        {media.length > 0 && (
          <div className="previews">
            <Press label={say.editAll}>{say.editAll}</Press>
            {media.map((one) => (
              <div className="preview" key={one.url}>
                {one.type.startsWith('video') ? <video src={one.url} muted /> : <img src={one.url} alt="" />}
                <Press label={say.remove} onPress={() => setMedia(media.filter((other) => other !== one))}>×</Press>
              </div>
            ))}
          </div>
        )}
        {card}
      </div>
      {failed && <div role="alert" className="failed">{say.failed}</div>}
      <FileInput accept="image/*,image/heif,image/heic,video/*" multiple add={add} />
      <div className="bar ends attach">
        <span>{say.add}</span>
        <div>
          <Press label={say.photo}>▣</Press>
          <Press label={say.tag}>@</Press>
          <Press label={say.feeling}>☺</Press>
          <Press label={say.more}>…</Press>
        </div>
      </div>
      <Press label={kind === 'edit' ? say.save : say.post} className="strong wide" disabled={busy || empty} onPress={() => void submit()}>{kind === 'edit' ? say.save : say.post}</Press>
    </form>
  );
}
