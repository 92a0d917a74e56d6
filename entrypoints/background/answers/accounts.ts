import { z } from 'zod';

import { listAccounts } from '../accounts-seen';
import { answer } from './answer';

export const accounts = {
  /** Every account that was posted in, answered for, or written in since the browser opened. */
  'accounts.list': answer('own', z.object({}), () => listAccounts()),
};
