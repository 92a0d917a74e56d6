/** What labels say of direct messages, in the languages these sites are used in most. Words only ever lead to caution. */
export const messages = new RegExp(
  [
    'messag|nachricht|mensa[jg]|messaggi|bericht aan|wiadomo|mesaj|メッセージ|رسالة|сообщ|повідом|消息|訊息|메시지|\\bchat\\b|\\bdm\\b|whisper|flüster',
    'mention privée|mención privada|menzione privata|private mention|private erwähnung|prywatna wzmianka|özel bahsetme|非公開の返信|إشارة خاصة|specific people|bestimmte profile',
  ].join('|'),
  'iu',
);

/** The same of comments, searches, passwords and descriptions of pictures. */
export const others = new RegExp(
  [
    'comment|komment|coment|commento|reactie|yorum|コメント|تعليق|коммент|комент|评论|評論|留言|댓글',
    'search|suchen?\\b|recherch|busca|cerca\\b|szukaj|zoek|\\bara\\b|検索|بحث|поиск|пошук|搜索|搜尋|검색',
    'password|passwor|kennwort|mot de passe|contraseñ|hasło|şifre|パスワード|كلمة المرور|пароль',
    'alt text|alternativtext|bildbeschreibung|describe|beschreib',
  ].join('|'),
  'iu',
);
