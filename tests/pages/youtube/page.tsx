import './page.css';

import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

import { Custom } from '../parts/custom';
import { LineBox } from '../parts/line-box';
import { PlainBox } from '../parts/plain-box';
import { opens, options, practice } from '../parts/practice';
import { siteKeys } from '../parts/site-keys';
import { TextBox } from '../parts/text-box';
import { ChannelPost, PostDialog } from './channel';
import { say } from './labels';
import { Share, Upload } from './upload';

const account = options.account ?? '@hafen_bremen';
const channel = 'UCa1b2c3d4e5f6g7h8i9j0kL';
const keys = { k: () => {}, j: () => {}, l: () => {}, f: () => {}, m: () => {}, c: () => {}, i: () => {}, t: () => {}, '0': () => {}, '/': () => {} };

/** The studio: upload dialog, search, and replies to comments. */
function Studio() {
  const [shown, setShown] = useState<'upload' | 'share' | 'nothing'>(location.pathname.endsWith('/comments') ? 'nothing' : 'upload');
  const [search, setSearch] = useState('');
  const [reply, setReply] = useState('');
  useEffect(() => {
    opens('post', () => setShown('upload'));
    opens('search', () => setShown('nothing'));
  }, []);
  return (
    <Custom as="ytcp-app">
      <Custom as="ytcp-header"><Custom as="ytcp-omnisearch"><LineBox surface="search" index={0} type="text" placeholder={say.searchChannel} value={search} setValue={setSearch} /></Custom></Custom>
      <Custom as="ytcp-navigation-drawer">
        <a href={`/channel/${channel}/videos`} onClick={(event) => event.preventDefault()}>{say.content}</a>
        <a href={`/channel/${channel}/comments`} onClick={(event) => event.preventDefault()}>{say.comments}</a>
      </Custom>
      <Custom as="ytcp-comment-thread" class="card">
        <p>Wann legt die Fähre ab?</p>
        <Custom as="ytcp-commentbox">
          <TextBox surface="studio comment" index={0} value={reply} setValue={setReply} aria-label={say.reply} placeholder={say.reply} rows={2} />
          <Custom as="ytcp-button" id="submit-button"><button type="button" className="reply-send" onClick={() => { practice.sent.push({ parts: [reply], kind: 'comment', media: 0, ok: true }); setReply(''); }}>{say.send}</button></Custom>
        </Custom>
      </Custom>
      {shown === 'upload' && <Upload done={() => setShown('share')} />}
      {shown === 'share' && <Share close={() => setShown('nothing')} />}
    </Custom>
  );
}

/** The channel's posts, or a live chat in its own window. */
function Channel() {
  const [open, setOpen] = useState(false);
  const [search, setSearch] = useState('');
  const [posts, setPosts] = useState<readonly string[]>(['Die neue Fähre ist da. Wer kommt zur Taufe?']);
  useEffect(() => {
    opens('post', () => setOpen(true));
    // Both are there from the beginning.
    opens('comment', () => {});
    opens('search', () => {});
  }, []);
  if (location.pathname.startsWith('/live_chat')) {
    return (
      <Custom as="yt-live-chat-app">
        <Custom as="yt-live-chat-renderer"><Custom as="yt-live-chat-message-input-renderer">
          <Custom as="yt-live-chat-text-input-field-renderer" id="input"><PlainBox surface="chat" index={0} id="input" label={say.chat} placeholder={say.chat} /></Custom>
          <div id="send-button"><button type="button">{say.send}</button></div>
        </Custom></Custom>
      </Custom>
    );
  }
  return (
    <Custom as="ytd-app">
      <Custom as="ytd-masthead"><Custom as="yt-searchbox"><form className="line" role="search" onSubmit={(event) => event.preventDefault()}><LineBox surface="search" index={0} type="text" name="search_query" placeholder={say.search} value={search} setValue={setSearch} /><button type="submit">{say.search}</button></form></Custom></Custom>
      <Custom as="ytd-browse" class="column">
        <h1>{account}</h1>
        <PostDialog open={open} setOpen={setOpen} posted={(text) => setPosts((all) => [text, ...all])} />
        {posts.map((text, index) => <ChannelPost key={posts.length - index} id={`Ugkx${posts.length - index}`} text={text} />)}
      </Custom>
    </Custom>
  );
}

siteKeys(keys);
createRoot(document.getElementById('root') as HTMLElement).render(location.host.startsWith('studio.') ? <Studio /> : <Channel />);
