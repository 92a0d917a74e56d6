import { z } from 'zod';

import { readPack } from '../pack-file';
import { answer } from './answer';

export const packs = {
  /** What is in a file that is said to be a rule pack; or what is wrong with it. Nothing is changed. */
  'pack.read': answer('own', z.object({ text: z.string().max(500_000) }), ({ text }) => readPack(text)),
};
