import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

import { Button } from '../../../components/Button';
import { bin, check, close, copy, out } from '../../../components/Icon';
import { Icon } from '../../../components/Icon';
import { Callout } from '../../../components/Page';
import { useWords } from '../../../components/Words';
import { ask } from '../../background/ask';
import type { Value } from '../../background/ask';
import { siteName } from '../../people/book';
import { copied } from '../../people/copy';
import { tell } from '../../people/notices';
import { address } from '../route';
import { useCompared } from '../../people/compare/use-pair';
import type { StoredPost } from './use-history';

/** One post in full, with what is known about it. Closed by Escape, the button, or a press beside it. */
export function PostDialog(props: { post: StoredPost; onClose: () => void; onConfirm: (id: number) => void; onRemove: (id: number) => void }) {
  const { say, date } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const { post } = props;
  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);

  return (
    <dialog
      class="t-dialog h-post"
      ref={dialog}
      aria-labelledby="post-title"
      onClose={props.onClose}
      onClick={(event) => {
        if (event.target === dialog.current) props.onClose();
      }}
    >
      <div class="h-post-body">
        <div class="h-post-head">
          <h2 id="post-title">
            {siteName(post.site)} <span class="h-post-kind">{say(`writing.${post.kind}`)}</span>
          </h2>
          <Button kind="quiet" icon={close} label={say('close')} onPress={props.onClose} />
        </div>
        <p class="h-post-when">
          {date(post.at, 'long')}, {date(post.at, 'clock')}
          {post.account && ` · ${post.account}`}
          {post.server && ` · ${post.server}`}
        </p>

        {post.level !== 'confirmed' && (
          <Callout tone="warning">
            <p>{say(`history.level.${post.level}.why`)}</p>
            <p class="h-post-sure">
              <Button size="small" icon={check} onPress={() => props.onConfirm(post.id)}>
                {say('history.confirm')}
              </Button>
              <Button size="small" onPress={() => props.onRemove(post.id)}>
                {say('history.deny')}
              </Button>
            </p>
          </Callout>
        )}

        {post.bare && <p class="h-post-bare">{say('history.bare.why')}</p>}
        {Object.entries(post.fields ?? {}).map(([field, text]) => (
          <Part key={field} title={say(`field.${field as keyof NonNullable<typeof post.fields>}`)}>
            <p class="h-post-text" dir="auto">
              {text}
            </p>
          </Part>
        ))}
        {post.text && (
          <p class="h-post-text" dir="auto" tabIndex={0} role="group" aria-label={say('history.text')}>
            {post.text}
          </p>
        )}

        {post.media.length > 0 && (
          <Part title={say('history.media')}>
            <ul>
              {post.media.map((item, index) => (
                <li key={index}>
                  {say(`media.${item.kind}`)}
                  {item.width && item.height && <span class="t-number"> {`${item.width} × ${item.height}`}</span>}
                  {': '}
                  {item.alt.state === 'present' ? (item.alt.text ?? say('alt.present')) : say(`alt.${item.alt.state}`)}
                </li>
              ))}
            </ul>
          </Part>
        )}
        <NearPosts post={post} />
        <Rules title={say('history.openTips')} rules={post.tips} />
        <Rules title={say('history.fixesTaken')} rules={post.fixes} />
      </div>

      <div class="t-dialog-row">
        {post.level === 'confirmed' && (
          <Button kind="danger" icon={bin} onPress={() => props.onRemove(post.id)}>
            {say('history.remove')}
          </Button>
        )}
        <span class="h-gap" />
        {post.url && (
          <a class="t-button" href={post.url} target="_blank" rel="noreferrer">
            <Icon of={out} />
            {say('history.visit')}
          </a>
        )}
        {post.text && (
          <Button icon={copy} onPress={() => void copied(post.text).then(tell)}>
            {say('copyText')}
          </Button>
        )}
      </div>
    </dialog>
  );
}

function Part(props: { title: string; children: ComponentChildren }) {
  return (
    <section class="h-part">
      <h3>{props.title}</h3>
      {props.children}
    </section>
  );
}

/** Leads to the posts that say much the same, when there are any. */
function NearPosts({ post }: { post: StoredPost }) {
  const { say } = useWords();
  const { found } = useCompared(String(post.id));
  if (found.length === 0) return null;
  return (
    <Part title={say('compare.near')}>
      <a href={address('history', `compare/${post.id}`)}>{say('compare.count', { count: found.length })}</a>
    </Part>
  );
}

/** Rules by their titles, each leading to its page. */
function Rules({ title, rules }: { title: string; rules: readonly string[] }) {
  const { language } = useWords();
  const [words, setWords] = useState<Value<'words.tips'>>({});
  useEffect(() => {
    let here = true;
    const look = async () => {
      const reply = await ask('words.tips', { language, rules: [...rules] });
      if (here && reply.ok) setWords(reply.value);
    };
    if (rules.length > 0) void look();
    return () => {
      here = false;
    };
  }, [language, rules]);
  if (rules.length === 0) return null;
  return (
    <Part title={title}>
      <ul class="h-rules">
        {rules.map((rule) => (
          <li key={rule}>
            <a href={address('rules', rule)}>{words[rule]?.words.title ?? rule}</a>
          </li>
        ))}
      </ul>
    </Part>
  );
}
