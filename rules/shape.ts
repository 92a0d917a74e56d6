import { z } from 'zod';

import type { Pack } from './pack';
import { mostWords, type Profile } from './profile';
import type { Settings } from './settings';
import type { KeptDraft } from './kept-draft';
import type { KnownPost, Post } from './post';

/** Shapes of everything that is stored, sent between rooms or read from files. Lengths keep a broken page from filling the disk. */
const siteId = z.string().regex(/^[a-z0-9-]{1,40}$/);
const ruleId = z.string().regex(/^[a-z0-9-]{1,60}\/[a-z0-9-]{1,60}$/);
const account = z.string().min(1).max(300);
const server = z.string().regex(/^[^\s/?#]{1,255}$/);
const text = z.string().max(500_000);
const word = z.string().max(5_000);
const count = z.int().min(0);
const time = z.number().min(0).max(8.64e15);
const fieldName = z.enum(['text', 'title', 'description', 'tags', 'link', 'warning', 'alt']);
const mode = z.enum(['page', 'quiet', 'off']);
const language = z.enum(['en', 'de']);
const gravity = z.enum(['error', 'warning', 'hint']);
const audience = z.enum(['public', 'unlisted', 'followers', 'private', 'other']);
const importId = z.string().regex(/^[a-z0-9-]{1,100}$/);

const alt = z.union([z.object({ state: z.literal('present'), text: text.optional() }), z.object({ state: z.enum(['missing', 'unknown']) })]);

const media = z.object({
  kind: z.enum(['image', 'video']),
  alt,
  type: z.string().max(200).optional(),
  bytes: z.number().min(0).optional(),
  width: z.number().min(0).optional(),
  height: z.number().min(0).optional(),
  seconds: z.number().min(0).optional(),
  hash: z.string().regex(/^[0-9a-f]{64}$/).optional(),
});

const post = z.object({
  key: z.string().min(1).max(300),
  site: siteId,
  account: account.optional(),
  server: server.optional(),
  kind: z.enum(['post', 'reply', 'quote', 'thread', 'comment', 'edit']),
  level: z.enum(['attempt', 'likely', 'confirmed']),
  at: time,
  text,
  fields: z.partialRecord(fieldName, text).optional(),
  links: z.array(word).max(1_000),
  hashtags: z.array(word).max(1_000),
  mentions: z.array(word).max(1_000),
  media: z.array(media).max(100),
  tips: z.array(ruleId).max(200),
  fixes: z.array(ruleId).max(200),
  url: word.optional(),
  import: importId.optional(),
  result: z.enum(['well', 'fair', 'poor', 'skipped']).optional(),
  bare: z.object({ fingerprint: z.number().min(0), sketch: z.array(z.int()).length(13).nullable(), words: count, voice: z.boolean(), offer: z.boolean() }).optional(),
}) satisfies z.ZodType<Post>;

/** A post as a page hands it over: what can be read out of its text, the background reads. */
const sentPost = post.omit({ import: true }).partial({ links: true, hashtags: true, mentions: true });
/** A post out of an archive: an import is named once for all of them. */
const archivedPost = post.omit({ import: true });
const postId = z.int().min(1);
const knownPost = post.extend({ id: postId }) satisfies z.ZodType<KnownPost>;
const postCursor = z.object({ at: time, id: z.number() });

const switches = z.record(z.string().max(130), z.boolean());

const line = z.string().max(500);
const lines = z.array(line.min(1)).max(200);
const homes = z.object({ films: line.optional(), pictures: line.optional(), site: line.optional() });

/** What was told about an account. */
const profile = z.object({
  business: z.boolean().optional(),
  legalForm: z.enum(['person', 'partnership', 'company', 'association', 'public']).optional(),
  field: z.enum(['health', 'finance', 'food', 'alcohol', 'other']).optional(),
  licensed: z.boolean().optional(),
  team: z.boolean().optional(),
  people: z.int().min(1).max(1_000).optional(),
  automatic: z.boolean().optional(),
  marked: z.boolean().optional(),
  address: z.enum(['du', 'Sie', 'ihr']).optional(),
  languages: z.array(language).max(10).optional(),
  premium: z.boolean().optional(),
  homes: homes.optional(),
  houseTags: lines.optional(),
  ownShorteners: lines.optional(),
  repeatedLinks: lines.optional(),
  partners: lines.optional(),
  authors: lines.optional(),
  audience: audience.optional(),
  channel: z.enum(['people', 'notices', 'news', 'shop']).optional(),
  pausedUntil: time.optional(),
  liveUntil: time.optional(),
  waitingSince: time.optional(),
  savedAt: time.optional(),
  keepLocation: z.boolean().optional(),
  stockLicensed: z.boolean().optional(),
}) satisfies z.ZodType<Profile>;
const ownWord = z.string().trim().min(1).max(80);
const ownPairs = z.record(ownWord, ownWord).refine((pairs) => Object.keys(pairs).length <= mostWords);
const ownWords = z.object({ forbidden: z.array(ownWord).max(mostWords).optional(), preferred: ownPairs.optional() });
/** `*` stands for all accounts. */
const place = z.string().regex(/^(?:\*|[a-z0-9-]{1,40}(?:\/.{1,300})?)$/su);

const hour = z.int().min(0).max(23);
const reminders = { channels: z.record(place, z.boolean()), quietFrom: hour, quietTo: hour, weekends: z.boolean() };

const settings = z.object({
  version: z.literal(2),
  language: z.enum(['auto', 'en', 'de']).default('auto'),
  sites: z.record(siteId, z.object({ mode: mode.optional(), rules: switches.optional() })).default({}),
  sets: switches.default({}),
  rules: switches.default({}),
  options: z.record(z.string().max(130), z.record(z.string().max(60), z.number())).default({}),
  ignored: z.record(z.string().max(400), z.array(ruleId)).default({}),
  accounts: z.record(place, profile).default({}),
  words: ownWords.default({}),
  memory: z.object({ days: z.int().min(0).max(36_500).default(0), texts: z.boolean().default(true), draftDays: z.int().min(0).max(365).default(7), ask: z.boolean().default(true) }).default({ days: 0, texts: true, draftDays: 7, ask: true }),
  reminders: z.object({ channels: reminders.channels.default({}), quietFrom: hour.default(19), quietTo: hour.default(8), weekends: z.boolean().default(false) }).default({ channels: {}, quietFrom: 19, quietTo: 8, weekends: false }),
}) satisfies z.ZodType<Settings>;

/** The same shape as a change: `null` takes a part away. */
function patch<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<{ [Key in keyof Shape]: z.ZodNullable<Shape[Key]> }> {
  return z.object(Object.fromEntries(Object.entries(shape).map(([key, part]) => [key, z.nullable(part)]))) as never;
}

/** A change of the settings: what is given replaces, `null` takes away, what is missing stays (RFC 7396). */
const settingsChange = z.object({
  language: z.enum(['auto', 'en', 'de']).nullable().optional(),
  sites: z
    .record(siteId, z.object({ mode: mode.nullable().optional(), rules: z.record(z.string().max(130), z.boolean().nullable()).nullable().optional() }).nullable())
    .nullable()
    .optional(),
  sets: z.record(z.string().max(130), z.boolean().nullable()).nullable().optional(),
  rules: z.record(z.string().max(130), z.boolean().nullable()).nullable().optional(),
  options: z.record(z.string().max(130), z.record(z.string().max(60), z.number().nullable()).nullable()).nullable().optional(),
  ignored: z.record(z.string().max(400), z.array(ruleId).nullable()).nullable().optional(),
  accounts: z
    .record(place, patch({ ...profile.shape, homes: patch(homes.shape).optional() }).nullable())
    .nullable()
    .optional(),
  words: z.object({ forbidden: z.array(ownWord).max(mostWords).nullable().optional(), preferred: z.record(ownWord, ownWord.nullable()).nullable().optional() }).nullable().optional(),
  memory: z.object({ days: z.int().min(0).max(36_500).nullable().optional(), texts: z.boolean().nullable().optional(), draftDays: z.int().min(0).max(365).nullable().optional(), ask: z.boolean().nullable().optional() }).nullable().optional(),
  reminders: patch({ ...reminders, channels: z.record(place, z.boolean().nullable()) }).partial().nullable().optional(),
});

/** Choices made by somebody else, as a file. Names of rules that nobody here knows are no mistake. */
const pack = z.object({
  title: z.string().trim().min(1).max(120),
  about: z.string().trim().max(500).optional(),
  by: z.string().trim().max(120).optional(),
  date: z.iso.date(),
  sets: switches.optional(),
  rules: switches.optional(),
  options: z.record(z.string().max(130), z.record(z.string().max(60), z.number())).optional(),
  sites: z.record(siteId, z.object({ rules: switches })).optional(),
  words: ownWords.optional(),
}) satisfies z.ZodType<Pack>;

const limits = z.object({ text: z.number().min(0).optional(), link: z.number().min(0).optional(), remaining: z.number().optional() });
const fieldTexts = z.partialRecord(fieldName, text);

const name = line.optional();
/** What the background read in a file, as a page hands it back. */
const inside = z.object({ located: z.boolean().optional(), creator: name, credit: name, copyright: name, saved: z.literal(true).optional(), generated: z.enum(['whole', 'part', 'prompt']).optional() });

/** A draft as a page sends it: texts and what stands beside them, nothing taken apart. */
const question = z.object({
  draft: z.object({
    site: siteId,
    kind: z.enum(['post', 'reply', 'quote', 'thread', 'comment', 'message', 'edit', 'unknown']),
    text,
    fields: fieldTexts.optional(),
    media: z.array(media.extend({ name: word.optional(), inside: inside.optional(), captions: z.boolean().optional() })).max(100),
    limits,
    part: z.object({ index: count, count }).optional(),
    account: account.optional(),
    server: server.optional(),
    audience: audience.optional(),
    audienceLabel: word.optional(),
    now: time,
  }),
  moment: z.enum(['typing', 'pause', 'sending']),
  caret: z.object({ field: fieldName.optional(), at: count }).optional(),
  field: fieldName.optional(),
});

const draftKey = z.string().min(1).max(100);
const keptDraft = z.object({
  key: draftKey,
  site: siteId,
  account: account.optional(),
  kind: z.enum(['post', 'reply', 'quote', 'thread', 'comment', 'message', 'edit', 'unknown']),
  text,
  fields: fieldTexts.optional(),
  begun: time,
  at: time,
}) satisfies z.ZodType<KeptDraft>;

/** What pages report about themselves: never any content. */
const healthWhat = z.enum([
  'box found',
  'page changed',
  'editor unsure',
  'fix worked',
  'fix failed',
  'post noticed',
  'post not stored',
  'rule threw',
  'rule slow',
  'part threw',
  'panel pushed out',
  'settings broken',
  'outbox broken',
]);

/** What an import says of the archive it reads. */
const importFile = z.object({ id: importId, kind: siteId, name: z.string().max(300) });

export const shapes = {
  siteId, ruleId, account, server, text, word, count, time, mode, language, gravity, post, sentPost, archivedPost,
  importId, importFile, limits, fieldName, fieldTexts, postId, knownPost, postCursor, question, draftKey, keptDraft,
  settings, settingsChange, healthWhat, pack,
};

export type SettingsChange = z.input<typeof settingsChange>;
export type HealthWhat = z.output<typeof healthWhat>;
