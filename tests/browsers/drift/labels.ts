/** What the labels of compose boxes mean, in English and German as practice pages say it, and in eight languages as sites do. Order matters. */
export const languages = ['de', 'fr', 'es', 'it', 'pl', 'tr', 'ja', 'ar'] as const;

export type Meaning = { readonly says: RegExp; readonly in: Readonly<Record<(typeof languages)[number], string>> };

export const meanings: readonly Meaning[] = [
  { says: /specific people|private mention|bestimmte profile/i, in: { de: 'Private Erwähnung', fr: 'Mention privée', es: 'Mención privada', it: 'Menzione privata', pl: 'Prywatna wzmianka', tr: 'Özel bahsetme', ja: '非公開の返信', ar: 'إشارة خاصة' } },
  { says: /messag|nachricht|\bchat\b/i, in: { de: 'Neue Nachricht', fr: 'Nouveau message', es: 'Nuevo mensaje', it: 'Nuovo messaggio', pl: 'Nowa wiadomość', tr: 'Yeni mesaj', ja: '新しいメッセージ', ar: 'رسالة جديدة' } },
  { says: /encrypted|verschlüsselt/i, in: { de: 'Nicht Ende-zu-Ende-verschlüsselt', fr: 'Non chiffré de bout en bout', es: 'Sin cifrado de extremo a extremo', it: 'Senza crittografia end-to-end', pl: 'Bez szyfrowania end-to-end', tr: 'Uçtan uca şifreli değil', ja: 'エンドツーエンド暗号化なし', ar: 'غير مشفر من طرف لطرف' } },
  { says: /comment|kommentar/i, in: { de: 'Kommentieren …', fr: 'Ajouter un commentaire…', es: 'Añade un comentario…', it: 'Aggiungi un commento…', pl: 'Dodaj komentarz…', tr: 'Yorum ekle…', ja: 'コメントを追加…', ar: 'أضف تعليقًا…' } },
  { says: /\brepl|antwort/i, in: { de: 'Antworten', fr: 'Répondre', es: 'Responder', it: 'Rispondi', pl: 'Odpowiedz', tr: 'Yanıtla', ja: '返信', ar: 'الرد' } },
  { says: /\bedit|bearbeit/i, in: { de: 'Beitrag bearbeiten', fr: 'Modifier le message', es: 'Editar publicación', it: 'Modifica post', pl: 'Edytuj wpis', tr: 'Gönderiyi düzenle', ja: '投稿を編集', ar: 'تعديل المنشور' } },
  { says: /search|such/i, in: { de: 'Suchen', fr: 'Rechercher', es: 'Buscar', it: 'Cerca', pl: 'Szukaj', tr: 'Ara', ja: '検索', ar: 'بحث' } },
  { says: /^public$|^öffentlich$|everyone|^alle$/i, in: { de: 'Öffentlich', fr: 'Public', es: 'Público', it: 'Pubblico', pl: 'Publiczny', tr: 'Herkese açık', ja: '公開', ar: 'للعامة' } },
  { says: /^send$|^senden$/i, in: { de: 'Senden', fr: 'Envoyer', es: 'Enviar', it: 'Invia', pl: 'Wyślij', tr: 'Gönder', ja: '送信', ar: 'إرسال' } },
  { says: /post|publish|share|veröffentlich|teilen|beitrag/i, in: { de: 'Veröffentlichen', fr: 'Publier', es: 'Publicar', it: 'Pubblica', pl: 'Opublikuj', tr: 'Paylaş', ja: '投稿', ar: 'نشر' } },
  { says: /close|cancel|discard|schließen|abbrechen|verwerfen/i, in: { de: 'Abbrechen', fr: 'Annuler', es: 'Cancelar', it: 'Annulla', pl: 'Anuluj', tr: 'İptal', ja: 'キャンセル', ar: 'إلغاء' } },
  { says: /\p{L}/u, in: { de: 'Was gibt’s Neues?', fr: 'Quoi de neuf ?', es: '¿Qué está pasando?', it: 'Che succede?', pl: 'Co się dzieje?', tr: 'Neler oluyor?', ja: 'いまどうしてる？', ar: 'ماذا يحدث؟' } },
];
