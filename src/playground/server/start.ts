import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { systemClock } from './clock.js';
import { Commands } from './commands.js';
import type { Core } from './core.js';
import { createFaults } from './faults.js';
import { Gateway } from './gateway/gateway.js';
import { Interactions } from './interactions/store.js';
import { DEFAULT_MESSAGE_BUCKET, RateLimits } from './rest/limits.js';
import { allRoutes } from './rest/routes/all.js';
import { createRestServer, type RestLog } from './rest/server.js';
import type { Happening, StandIn, StandInOptions } from './types.js';
import type { Change } from './world/change.js';
import { furnish } from './world/default.js';
import type { StoredMessage } from './world/model.js';
import { World } from './world/world.js';

/** Discord's heartbeat interval, in milliseconds. */
const HEARTBEAT_MS = 41_250;

/**
 * Starts the stand-in on 127.0.0.1: REST and gateway on one port, with the default world in it.
 * Give its `url` to the bot as `DISCORD_API_URL` and its `token` as `DISCORD_TOKEN`.
 */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const clock = options.clock ?? systemClock;
  const world = new World(clock);
  const { places, people } = furnish(world);
  const listeners = new Set<(happening: Happening) => void>();
  const tell = (happening: Happening): void => {
    for (const listener of listeners) listener(happening);
  };
  const { messageContent = false, guildMembers = false, presences = false } = options.privilegedIntents ?? {};
  const core: Core = {
    token: options.token ?? tokenFor(people.bot.id),
    applicationId: people.bot.id,
    clock,
    world,
    portal: { messageContent, guildMembers, presences },
    commands: new Commands(people.bot.id, world.ids),
    interactions: new Interactions(),
    nonces: new Map(),
    dispatch: (event, data) => gateway.dispatch(event, data),
    tell,
  };
  let port = 0;
  const socketUrl = (): string => `ws://127.0.0.1:${port}`;
  const gateway = new Gateway(core, options.heartbeatMs ?? HEARTBEAT_MS, socketUrl);
  const faults = createFaults();
  const log: RestLog = { requests: [], refusals: [], unknownRoutes: [], busy: 0, lastActive: 0 };
  const limits = new RateLimits(clock, options.messageBucket ?? DEFAULT_MESSAGE_BUCKET);
  const server = createRestServer({ core, routes: allRoutes(socketUrl), limits, faults, log });
  server.on('upgrade', (request, socket, head) => gateway.upgrade(request, socket, head));
  world.listen((change) => {
    gateway.announce(change);
    for (const happening of happeningsOf(change)) tell(happening);
  });
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;

  return {
    url: `http://127.0.0.1:${port}/api`,
    token: core.token,
    applicationId: core.applicationId,
    clock,
    world,
    places,
    people,
    requests: log.requests,
    refusals: log.refusals,
    unknownRoutes: log.unknownRoutes,
    commands: (guildId) => core.commands.list(guildId),
    gateway,
    faults,
    core,
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async settled(quietMs = 50) {
      while (log.busy > 0 || Date.now() - log.lastActive < quietMs) await sleep(5);
    },
    async close() {
      gateway.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A token in Discord's form: the id, a time and a signature, of which nothing means anything. */
function tokenFor(id: string): string {
  return `${Buffer.from(id).toString('base64url')}.AAAAAA.${'stand-in'.padEnd(38, '0')}`;
}

function messageHappening(change: 'created' | 'edited' | 'deleted', stored: StoredMessage): Happening {
  return { type: 'message', change, message: stored.data, onlyFor: stored.ephemeralFor };
}

/** What people's eyes are told of a change. */
function happeningsOf(change: Change): Happening[] {
  switch (change.type) {
    case 'messageCreate':
      return [messageHappening('created', change.message)];
    case 'messageUpdate':
      return [messageHappening('edited', change.message)];
    case 'messageDelete':
      return [messageHappening('deleted', change.message)];
    case 'messageDeleteBulk':
      return change.messages.map((message) => messageHappening('deleted', message));
    case 'channelCreate':
      return [{ type: 'channel', change: 'created', channel: change.channel }];
    case 'channelUpdate':
      return [{ type: 'channel', change: 'edited', channel: change.channel }];
    case 'channelDelete':
      return [{ type: 'channel', change: 'deleted', channel: change.channel }];
    case 'typing':
      return [{ type: 'typing', channelId: change.channel.id, userId: change.userId }];
    default:
      return [];
  }
}
