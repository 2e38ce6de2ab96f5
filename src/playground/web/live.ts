import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import * as z from 'zod';
import { ClientRefusal, NoResponse } from '../people.js';
import type { StandIn } from '../server/types.js';
import type { User } from '../server/world/model.js';
import { type Act, actSchema } from './act.js';
import { isOwn } from './guard.js';
import { portOf } from './http.js';
import type { Inspector } from './inspect.js';
import { perform } from './perform.js';
import type { Push, Reply, Snapshot } from './protocol.js';
import { eyesOf } from './show.js';

/** A form with everything filled in is far smaller. In bytes. */
const LARGEST_REQUEST = 512 * 1024;

const requestSchema = z.object({ id: z.int().nonnegative(), act: actSchema });

/** What the pages are told besides the world itself. */
export interface Surroundings {
  readonly standIn: StandIn;
  readonly inspector: Inspector;
  /** The part of a snapshot that is the same for everybody. */
  common(): Pick<Snapshot, 'refusals' | 'bot' | 'data'>;
}

/** The open pages. */
export interface Live {
  /** Tells every page. */
  tell(push: Push): void;
  /** Tells each page what concerns its person; undefined for nothing. */
  tellEach(pushFor: (viewer: User) => Push | undefined): void;
  close(): void;
}

/** Accepts the page's WebSocket at `/live` of `server`; foreign ones get 403. */
export function goLive(server: Server, surroundings: Surroundings): Live {
  const { standIn } = surroundings;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_REQUEST });
  const viewers = new Map<WebSocket, User>();
  server.on('upgrade', (request, socket, head) => {
    if (isOwn(request, portOf(server), true) && request.url === '/live')
      sockets.handleUpgrade(request, socket, head, (open) => accept(open));
    else socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  });

  function accept(socket: WebSocket): void {
    viewers.set(socket, standIn.people.member);
    socket.on('error', () => socket.terminate());
    socket.on('close', () => viewers.delete(socket));
    socket.on('message', (data) => {
      void handle(socket, String(data)).then((reply) => send(socket, reply));
    });
  }

  async function handle(socket: WebSocket, text: string): Promise<Reply | undefined> {
    const parsed = requestSchema.safeParse(parse(text));
    if (!parsed.success) {
      socket.close(1008, 'Not understood');
      return undefined;
    }
    const { id, act } = parsed.data;
    try {
      return { reply: id, value: (await answer(socket, act)) ?? null };
    } catch (error) {
      if (error instanceof ClientRefusal || error instanceof NoResponse)
        return { reply: id, refused: error.message };
      throw error;
    }
  }

  async function answer(socket: WebSocket, act: Act): Promise<unknown> {
    const viewer = viewers.get(socket) ?? standIn.people.member;
    if (act.do === 'look') return look(socket, act.as);
    if (act.do === 'inspect') return surroundings.inspector.inspect(act.channel, act.message);
    if (act.do !== 'commands') surroundings.inspector.begin();
    return perform(standIn, viewer, act);
  }

  function look(socket: WebSocket, as: string): Snapshot {
    const known = standIn.world.users.get(as);
    const user = known === undefined || known.bot ? standIn.people.member : known;
    viewers.set(socket, user);
    const eyes = eyesOf(standIn, user);
    return {
      me: user.id,
      people: eyes.people(),
      guilds: eyes.guilds(),
      channels: eyes.channels(),
      messages: eyes.messages(),
      ...surroundings.common(),
    };
  }

  return {
    tell(push) {
      for (const socket of viewers.keys()) send(socket, push);
    },
    tellEach(pushFor) {
      for (const [socket, viewer] of viewers) send(socket, pushFor(viewer));
    },
    close() {
      for (const socket of viewers.keys()) socket.terminate();
      sockets.close();
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function send(socket: WebSocket, message: Reply | Push | undefined): void {
  if (message !== undefined && socket.readyState === socket.OPEN) socket.send(JSON.stringify(message));
}
