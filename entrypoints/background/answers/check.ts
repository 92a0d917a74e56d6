import { z } from 'zod';

import { shapes } from '../../../rules/shape';
import { checkDraft } from '../draft-check';
import { answer } from './answer';

export const checks = {
  /** Tips for a draft, gravest first. Asked in a pause, never for a key. */
  'draft.check': answer('page', shapes.question, (question) => checkDraft(question)),
};
