import type { Audience } from '../../draft';
import { opening } from '../../own-past';
import { rule, type Examples, type Sources, type Words } from '../../rule';

/** Who sees more: everybody before followers before those who are named. */
const reach: Readonly<Record<Audience, number>> = { public: 3, unlisted: 2, followers: 1, other: 1, private: 0 };

export default rule({
  codes: [],
  gravity: 'warning',
  strength: 'practice',
  kinds: opening,
  moment: 'sending',
  needs: ['profile'],
  check({ audience, audienceLabel, profile }) {
    if (audience === undefined || profile.audience === undefined || audience === profile.audience) return [];
    const wider = reach[audience] > reach[profile.audience];
    return [{ ...(wider ? { variant: 'wider' } : { gravity: 'hint' }), with: { label: audienceLabel ?? '–' } }];
  },
});

export const sources: Sources = [{ title: { en: 'What you told Takt about this account', de: 'Was du Takt über dieses Konto gesagt hast' }, date: '2026-11-26', kind: 'practice' }];

export const words: Words = {
  en: {
    title: 'Another audience than usual here',
    why: 'You said who usually sees what you post here. This time the box says: {label}.',
    look: 'If that is meant, go ahead.',
    variants: { wider: { title: 'More people than usual will see this' } },
  },
  de: {
    title: 'Ein anderes Publikum als sonst',
    why: 'Du hast gesagt, wer deine Beiträge hier sonst sieht. Diesmal steht im Feld: {label}.',
    look: 'Wenn das so gemeint ist, nur zu.',
    variants: { wider: { title: 'Das sehen mehr Menschen als sonst' } },
  },
};

const told = { profile: { audience: 'followers' } } as const;

export const examples: Examples = {
  en: {
    good: [
      { text: 'The wheel turns again.', draft: { audience: 'public', audienceLabel: 'Public' } },
      { text: 'The wheel turns again.', draft: { ...told, audience: 'followers', audienceLabel: 'Followers' } },
      { text: 'The wheel turns again.', draft: told },
    ],
    bad: [
      { text: 'Key is under the pot.', draft: { ...told, audience: 'public', audienceLabel: 'Public' } },
      { text: 'Key is under the pot.', draft: { ...told, audience: 'unlisted', audienceLabel: 'Quiet public' } },
      { text: 'The wheel turns again.', draft: { profile: { audience: 'public' }, audience: 'private', audienceLabel: 'Specific people' } },
    ],
  },
  de: {
    good: [
      { text: 'Das Rad dreht sich wieder.', draft: { audience: 'public', audienceLabel: 'Öffentlich' } },
      { text: 'Das Rad dreht sich wieder.', draft: { ...told, audience: 'followers', audienceLabel: 'Follower' } },
      { text: 'Das Rad dreht sich wieder.', draft: told },
    ],
    bad: [
      { text: 'Der Schlüssel liegt unterm Topf.', draft: { ...told, audience: 'public', audienceLabel: 'Öffentlich' } },
      { text: 'Der Schlüssel liegt unterm Topf.', draft: { ...told, audience: 'unlisted', audienceLabel: 'Öffentlich (still)' } },
      { text: 'Das Rad dreht sich wieder.', draft: { profile: { audience: 'public' }, audience: 'private', audienceLabel: 'Bestimmte Personen' } },
    ],
  },
};
