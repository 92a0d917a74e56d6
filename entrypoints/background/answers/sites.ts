import { z } from 'zod';

import { shapes } from '../../../rules/shape';
import * as permission from '../sites-permission';
import { answer } from './answer';

export const sites = {
  /** Every site with its hosts, and every own server that was granted. */
  'sites.list': answer('own', z.object({}), () => permission.listSites()),
  /** To be asked right after the page got the browser's permission, so that open tabs need no reload. Says what is granted now. */
  'sites.grant': answer('own', z.object({ hosts: z.array(shapes.word).min(1).max(50) }), ({ hosts }) => permission.grant(hosts)),
  /** Gives the permission for these hosts back. */
  'sites.forget': answer('own', z.object({ hosts: z.array(shapes.word).min(1).max(50) }), ({ hosts }) => permission.forget(hosts)),
};
