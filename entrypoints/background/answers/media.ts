import { z } from 'zod';

import { openPicture } from '../picture-file';
import { answer } from './answer';

/** A data address of the small copy and a file's first bytes, a third longer than they are. */
const most = 400_000;

export const media = {
  /** What a picture's file says of itself, and a hash of what it shows. Asked once a picture; nothing of it is kept here. */
  'media.open': answer('page', z.object({ data: z.string().max(most).startsWith('data:') }), ({ data }) => openPicture(data)),
};
