import type { Route } from '../request.js';
import { ok } from '../request.js';
import { CHANNEL_ROUTES } from './channels.js';
import { COMMAND_ROUTES } from './commands.js';
import { IDENTITY_ROUTES } from './identity.js';
import { INTERACTION_ROUTES } from './interactions.js';
import { MESSAGE_ROUTES } from './messages.js';
import { REACTION_ROUTES } from './reactions.js';
import { THREAD_ROUTES } from './threads.js';
import { WEBHOOK_ROUTES } from './webhooks.js';

/** Every route the stand-in has. Whatever else is asked for is answered with 404 and noted. */
export function allRoutes(gatewayUrl: () => string): readonly Route[] {
  return [
    { method: 'GET', path: '/gateway', open: true, handle: () => ok({ url: gatewayUrl() }) },
    {
      method: 'GET',
      path: '/gateway/bot',
      handle: () =>
        ok({
          url: gatewayUrl(),
          shards: 1,
          session_start_limit: { total: 1000, remaining: 999, reset_after: 86_400_000, max_concurrency: 1 },
        }),
    },
    ...IDENTITY_ROUTES,
    ...COMMAND_ROUTES,
    ...INTERACTION_ROUTES,
    ...WEBHOOK_ROUTES,
    ...MESSAGE_ROUTES,
    ...REACTION_ROUTES,
    ...THREAD_ROUTES,
    ...CHANNEL_ROUTES,
  ];
}
