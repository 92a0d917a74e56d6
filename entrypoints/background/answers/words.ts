import { z } from 'zod';

import { shapes } from '../../../rules/shape';
import { tipWords } from '../words';
import { answer } from './answer';

export const words = {
  /** The sentences, sources and codes of some rules; rules nobody knows are left out. */
  'words.tips': answer('page', z.object({ language: shapes.language, rules: z.array(shapes.ruleId).max(200) }), (wish) => tipWords(wish.language, wish.rules)),
};
