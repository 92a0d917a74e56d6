import { useEffect, useRef, useState } from 'react';

import { DraftBox, type DraftHandle } from '../parts/draft-box';
import { added, FileInput, filesOf, type Added } from '../parts/media';
import { practice, renews } from '../parts/practice';
import { say } from './labels';
import { weighted } from './weighted';

type Part = { readonly id: number; readonly text: string; readonly media: readonly Added[] };
export type Written = { readonly text: () => string; readonly empty: () => boolean };

type Props = {
  surface: string;
  kind: 'post' | 'reply' | 'quote';
  inline?: boolean;
  start?: string;
  autoFocus?: boolean;
  /** What stands below the editor inside the composer: a quoted post. */
  card?: React.ReactNode;
  describe: (media: Added) => void;
  sent: (id: string | null) => void;
  written?: (empty: boolean) => void;
};

let lastId = 0;
const part = (text = ''): Part => ({ id: lastId++, text, media: [] });

/** X's composer: parts of a thread, each with a Draft.js box; previews; a tool bar that is a sibling of the editors. */
export function Composer({ surface, kind, inline, start, autoFocus, card, describe, sent, written }: Props) {
  const [parts, setParts] = useState<readonly Part[]>(() => [part(start)]);
  const [generation, setGeneration] = useState(0);
  const [active, setActive] = useState(0);
  const [busy, setBusy] = useState(false);
  const boxes = useRef<(DraftHandle | null)[]>([]);
  const around = useRef<HTMLDivElement>(null);

  const remount = () => setGeneration((last) => last + 1);
  useEffect(() => renews(remount), []);
  useEffect(() => {
    if (autoFocus || generation > 0) around.current?.querySelector<HTMLElement>(`[data-testid=tweetTextarea_${active}]`)?.focus();
  }, [generation]);
  const empty = parts.every((one) => !one.text.trim() && one.media.length === 0);
  useEffect(() => void written?.(empty), [empty]);

  const update = (index: number, change: Partial<Part>) => setParts((all) => all.map((one, at) => (at === index ? { ...one, ...change } : one)));
  const addMedia = (index: number, more: Added[]) => {
    if (more.length === 0) return;
    setParts((all) => all.map((one, at) => (at === index ? { ...one, media: [...one.media, ...more].slice(0, 4) } : one)));
    remount();
  };
  const addPart = () => {
    setParts((all) => [...all, part()]);
    setActive(parts.length);
    remount();
  };

  const ready = !busy && parts.every((one) => (one.text.trim() || one.media.length > 0) && weighted(one.text) <= 280);
  const submit = async () => {
    if (!ready) return;
    setBusy(true);
    const texts = parts.map((one, index) => boxes.current[index]?.text() ?? one.text);
    try {
      let id = '';
      for (const text of texts) {
        const response = await fetch('/i/api/graphql/a1B2c3D4e5F6/CreateTweet', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ variables: { tweet_text: text } }) });
        if (!response.ok) throw new Error(String(response.status));
        id ||= (await response.json()).data.create_tweet.tweet_results.result.rest_id;
      }
      practice.sent.push({ parts: texts, kind, media: parts.reduce((sum, one) => sum + one.media.length, 0), ok: true });
      setParts([part()]);
      setActive(0);
      setGeneration(0);
      boxes.current[0]?.clear();
      sent(id);
    } catch {
      practice.sent.push({ parts: texts, kind, media: 0, ok: false });
      sent(null);
    }
    setBusy(false);
  };

  return (
    <div className="composer" ref={around}>
      {parts.map((one, index) => (
        <div className="part" key={`${one.id}-${generation}`} onFocus={() => setActive(index)} onPaste={(event) => addMedia(index, added(filesOf(event.clipboardData)))}>
          <div className="avatar" />
          <div className="writing">
            <div className="audience"><button type="button">{say.everyone}</button></div>
            <div className="box">
              <DraftBox
                ref={(box) => void (boxes.current[index] = box)}
                surface={surface}
                index={index}
                testId={`tweetTextarea_${index}`}
                label={say.post1}
                placeholder={kind === 'reply' ? say.replyHint : kind === 'quote' ? say.comment : say.whatsHappening}
                start={one.text}
                changed={(text) => update(index, { text })}
                submit={submit}
              />
              <label data-testid={`tweetTextarea_${index}_label`} />
            </div>
            {one.media.length > 0 && (
              <div data-testid="attachments" className="attachments">
                {one.media.map((media) => (
                  <div role="group" key={media.url} className="attachment">
                    {media.type.startsWith('video') ? <video src={media.url} controls muted /> : <div data-testid="tweetPhoto"><img src={media.url} alt={media.alt} draggable /></div>}
                    <button type="button" aria-label={say.remove} onClick={() => update(index, { media: one.media.filter((other) => other !== media) })}>×</button>
                    <a role="link" href="/compose/post/media" data-testid="altTextWrapper" onClick={(event) => { event.preventDefault(); describe(media); }}>
                      <span data-testid="altTextLabel">{media.alt || say.alt}</span>
                    </a>
                  </div>
                ))}
              </div>
            )}
            {index === parts.length - 1 && card}
          </div>
        </div>
      ))}
      <div data-testid="toolBar" className="toolbar" role="group">
        <nav role="navigation" className="tools">
          <FileInput testId="fileInput" accept="image/jpeg,image/png,image/webp,image/gif,video/mp4,video/quicktime" multiple add={(more) => addMedia(active, more)} />
          <button type="button" aria-label={say.media}>▣</button>
          <button type="button" aria-label={say.gif} data-testid="gifSearchButton">GIF</button>
          <button type="button" aria-label={say.poll} data-testid="createPollButton">☰</button>
          <button type="button" aria-label={say.schedule} data-testid="scheduleOption">◷</button>
        </nav>
        <div className="end">
          <span className="count" role="progressbar" aria-valuenow={weighted(parts[active]?.text ?? '')} aria-valuemax={280} />
          {!inline && <button type="button" aria-label={say.add} data-testid="addButton" disabled={!ready} onClick={addPart}>+</button>}
          <button type="button" className="primary" data-testid={inline ? 'tweetButtonInline' : 'tweetButton'} aria-disabled={!ready || undefined} disabled={!ready} onClick={submit}>
            <span>{kind === 'reply' ? say.reply : parts.length > 1 ? say.postAll : say.post}</span>
          </button>
        </div>
      </div>
    </div>
  );
}
