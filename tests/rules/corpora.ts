import type { Language } from '../../rules';
import { clean, type CleanDraft } from './corpus-clean';
import { faulty, type FaultyDraft } from './corpus-faulty';

type Corpus = { readonly clean?: Readonly<Record<Language, readonly CleanDraft[]>>; readonly faulty: readonly FaultyDraft[] };

/** The first corpora, then the files of `corpus` by topic: `corpus/<topic>.ts` exports `faulty`, and `clean` where it has some. */
export const corpora: readonly Corpus[] = [{ clean, faulty }, ...Object.values(import.meta.glob<Corpus>('./corpus/*.ts', { eager: true }))];
