import { useEffect, useRef, useState, type ReactNode } from 'react';

import { LexicalBox } from '../parts/lexical-box';
import { LineBox } from '../parts/line-box';
import { added, FileInput, type Added } from '../parts/media';
import { PlainBox } from '../parts/plain-box';
import { practice, renews } from '../parts/practice';
import { Press } from '../parts/press';
import { say } from './labels';

export type Kind = 'post' | 'reply' | 'quote' | 'edit';

type Part = { readonly id: number; readonly text: string; readonly topic: string; readonly media: readonly Added[] };
type Props = {
  kind: Kind;
  account: string;
  start?: string;
  /** The post that is answered, above; the one that is quoted, below. */
  above?: ReactNode;
  below?: ReactNode;
  /** The build without Lexical, which asks an address of its own. */
  plain?: boolean;
  describe: (media: Added) => void;
  written: (empty: boolean) => void;
  sent: (ok: boolean) => void;
};

let lastId = 0;
const part = (text = ''): Part => ({ id: lastId++, text, topic: '', media: [] });
const graphemes = new Intl.Segmenter();

/** Threads' form: one block a part, each with its topic and tools, and one foot. */
export function Composer({ kind, account, start, above, below, plain = false, describe, written, sent }: Props) {
  const [parts, setParts] = useState<readonly Part[]>(() => [part(start)]);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const [generation, setGeneration] = useState(0);
  const latest = useRef(parts);
  latest.current = parts;
  useEffect(() => renews(() => setGeneration((last) => last + 1)), []);
  const isEmpty = (one: Part) => !one.text.trim() && one.media.length === 0;
  const empty = parts.every(isEmpty);
  useEffect(() => void written(empty), [empty]);
  const update = (id: number, change: (one: Part) => Partial<Part>) => setParts((all) => all.map((one) => (one.id === id ? { ...one, ...change(one) } : one)));
  const ready = !busy && !parts.some(isEmpty) && parts.every(({ text }) => [...graphemes.segment(text)].length <= 500);

  const submit = async () => {
    if (!ready) return;
    setBusy(true);
    setFailed(false);
    const texts = latest.current.map(({ text }) => text);
    const answer = await fetch(plain ? '/api/v1/media/configure_text_only_post/' : '/graphql/query', { method: 'POST', body: new URLSearchParams({ caption: texts.join('\n---\n') }) }).catch(() => null);
    const ok = answer?.ok === true;
    practice.sent.push({ parts: texts, kind, media: latest.current.reduce((sum, { media }) => sum + media.length, 0), ok });
    setBusy(false);
    setFailed(!ok);
    sent(ok);
  };
  const send = useRef(submit);
  send.current = submit;

  return (
    <>
      <div className="scroll">
        {above}
        {parts.map(({ id, text, topic, media }, index) => {
          const hint = index > 0 ? say.more : kind === 'reply' ? say.replyTo : say.new;
          const changed = (now: string) => update(id, () => ({ text: now }));
          const add = (more: readonly Added[]) => update(id, (one) => ({ media: [...one.media, ...more] }));
          return (
            <div className="part" key={`${id}-${generation}`}>
              <div className="avatar" />
              <div className="grow">
                <div className="bar"><a href={`/@${account}`} role="link" onClick={(event) => event.preventDefault()}><span>{account}</span></a>{kind === 'post' && <LineBox surface="topic" index={index} type="text" placeholder={say.topic} value={topic} setValue={(now) => update(id, () => ({ topic: now }))} />}</div>
                <div className="placed">
                  {plain ? <PlainBox surface="dialog" index={index} label={say.label} placeholder={hint} plaintext start={text} changed={changed} /> : (
                    <LexicalBox surface="dialog" index={index} label={say.label} placeholder={hint} start={text} autoFocus={index === parts.length - 1} changed={changed} submit={() => void send.current()} pasted={(files) => add(added(files))} />
                  )}
                  {!text && <div className="placeholder" aria-hidden="true">{hint}</div>}
                </div>
                {media.length > 0 && (
                  <div className="previews">
                    {media.map((one) => (
                      <div className="preview" key={one.url}>
                        {one.type.startsWith('video') ? <video src={one.url} muted /> : <img src={one.url} alt={one.alt} />}
                        <Press label={say.alt} onPress={() => describe(one)}>Alt</Press>
                        <Press label={say.remove} onPress={() => update(id, () => ({ media: media.filter((other) => other !== one) }))}>×</Press>
                      </div>
                    ))}
                  </div>
                )}
                {index === 0 && below}
                <FileInput accept="image/avif,image/jpeg,image/png,image/webp,video/mp4,video/quicktime" multiple add={add} />
                <div className="bar tools"><Press label={say.media}>▣</Press><Press label={say.gif}>GIF</Press><Press label={say.poll}>☰</Press><Press label={say.place}>⌖</Press></div>
              </div>
            </div>
          );
        })}
        {kind !== 'edit' && <Press className="add" disabled={parts.some(isEmpty)} onPress={() => setParts((all) => [...all, part()])}>{say.add}</Press>}
      </div>
      {failed && <div role="alert" className="failed">{say.failed}</div>}
      <div className="bar ends foot"><Press className="soft">{say.options}</Press><Press className="strong publish" disabled={!ready} onPress={() => void submit()}>{say.post}</Press></div>
    </>
  );
}
