import { useEffect, useRef, useState } from 'react';

import { options, practice, renews } from '../parts/practice';

export type Kind = 'post' | 'reply' | 'quote' | 'message' | 'edit';
/** A picture after its upload: the preview is the server's. */
export type Upload = { readonly id: string; readonly preview: string; readonly alt: string };
export type Alert = { readonly title?: string; readonly text: string; readonly action?: boolean };

const graphemes = new Intl.Segmenter();
export const limit = options.limit ?? 500;
export const counted = (text: string) => [...graphemes.segment(text.replace(/https?:\/\/\S+/g, 'x'.repeat(23)).replace(/(^|\s)(@\w+)@[\w.-]+/g, '$1$2'))].length;

export type Compose = ReturnType<typeof useCompose>;

/** What both composers of Mastodon share: text, warning, uploads, sending. */
export function useCompose(kind: Kind, { sent, alert, publish }: { sent: () => void; alert: (alert: Alert) => void; publish?: string }) {
  const [text, setText] = useState(kind === 'reply' ? '@jonas ' : options.text ?? '');
  const [warning, setWarning] = useState<string | null>(null);
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const [uploading, setUploading] = useState(false);
  const [busy, setBusy] = useState(false);
  const [missing, setMissing] = useState(false);
  const [edited, setEdited] = useState<Upload | null>(null);
  const [generation, setGeneration] = useState(0);
  const box = useRef<HTMLTextAreaElement | null>(null);
  useEffect(() => renews(() => setGeneration((last) => last + 1)), []);

  const length = counted((warning ?? '') + text);
  const ready = !busy && !uploading && length <= limit && (text.trim() !== '' || uploads.length > 0);

  const upload = async (files: Iterable<File>) => {
    setUploading(true);
    for (const file of files) {
      const response = await fetch('/api/v2/media', { method: 'POST', body: file });
      const { id, preview_url: preview } = (await response.json()) as { id: string; preview_url: string };
      setUploads((all) => [...all, { id, preview, alt: '' }]);
    }
    setUploading(false);
  };

  const send = async (anyway = false) => {
    // The page reads the field again, in case something else has written into it.
    const words = box.current?.value ?? text;
    if (words !== text) setText(words);
    if (!ready && words === text) return;
    if (options.asksForAlt && !anyway && uploads.some((one) => !one.alt)) return setMissing(true);
    setMissing(false);
    setBusy(true);
    const done = { parts: [words], kind, media: uploads.length, extra: { warning: warning ?? '' } };
    try {
      const response = await fetch(kind === 'edit' ? '/api/v1/statuses/115' : '/api/v1/statuses', {
        method: kind === 'edit' ? 'PUT' : 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
        body: JSON.stringify({ status: words, spoiler_text: warning ?? '', media_ids: uploads.map((one) => one.id), visibility: kind === 'message' ? 'direct' : 'public', in_reply_to_id: kind === 'reply' ? '77' : null }),
      });
      if (!response.ok) throw new Error(String(response.status));
      practice.sent.push({ ...done, ok: true });
      setText('');
      setWarning(null);
      setUploads([]);
      alert({ text: publish ?? '', action: true });
      sent();
    } catch (error) {
      practice.sent.push({ ...done, ok: false });
      alert({ title: (error as Error).message.slice(0, 40), text: '' });
    }
    setBusy(false);
  };

  return {
    kind, text, setText, warning, setWarning, uploads, busy, missing, setMissing, edited, setEdited, generation, box, length, ready, upload, send,
    remove: (one: Upload) => setUploads((all) => all.filter((other) => other.id !== one.id)),
    describe: (one: Upload, alt: string) => setUploads((all) => all.map((other) => (other.id === one.id ? { ...other, alt } : other))),
  };
}
