import { once } from 'node:events';
import type { Server } from 'node:http';
import { type IncomingHttpHeaders, request as send } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { startStandIn } from '../../../src/playground/server/start.js';
import type { StandIn } from '../../../src/playground/server/types.js';
import { codingFor, type PageFile } from '../../../src/playground/web/files.js';
import { createPageServer, portOf } from '../../../src/playground/web/http.js';
import { createInspector } from '../../../src/playground/web/inspect.js';
import { goLive, type Live } from '../../../src/playground/web/live.js';
import type { Reply, Snapshot } from '../../../src/playground/web/protocol.js';

const running: { server?: Server; live?: Live; standIn?: StandIn } = {};
const body = (text: string) => Buffer.from(text);
const FILE: PageFile = {
  type: 'text/html; charset=utf-8',
  etag: '"1"',
  bodies: { br: body('br'), gzip: body('gzip'), identity: body('plain') },
};

async function start(): Promise<number> {
  const standIn = await startStandIn();
  const server = createPageServer(new Map([['/', FILE]]));
  const inspector = createInspector(standIn, {
    explain: async () => ({ explanation: undefined, searchMs: undefined }),
    edition: () => 1,
  });
  const common = () => ({
    refusals: [],
    bot: { state: 'ready', trouble: undefined } as const,
    data: { edition: 1, problems: [] },
  });
  const live = goLive(server, { standIn, inspector, common });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  Object.assign(running, { server, live, standIn });
  return portOf(server);
}

afterEach(async () => {
  running.live?.close();
  running.server?.closeAllConnections();
  running.server?.close();
  await running.standIn?.close();
});

interface Got {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** `fetch` does not let Host and Origin be set. */
function get(port: number, headers: Record<string, string>, path = '/', method = 'GET'): Promise<Got> {
  return new Promise((resolve, reject) => {
    const request = send({ port, host: '127.0.0.1', path, method, headers }, (response) => {
      let text = '';
      response.on('data', (data) => {
        text += data;
      });
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
    });
    request.on('error', reject);
    request.end();
  });
}

describe('the page server', () => {
  it('serves its files compressed, under a policy without inline scripts and eval', async () => {
    const port = await start();
    const { status, headers, text } = await get(port, { 'accept-encoding': 'gzip, br' });
    expect([status, text, headers['content-encoding']]).toEqual([200, 'br', 'br']);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*/);
    expect((await get(port, {})).text).toBe('plain');
    expect((await get(port, { 'if-none-match': '"1"' })).status).toBe(304);
    expect((await get(port, {}, '/../package.json')).status).toBe(404);
    expect((await get(port, {}, '/', 'POST')).status).toBe(405);
  });

  it('refuses foreign hosts and origins', async () => {
    const port = await start();
    const own = `127.0.0.1:${port}`;
    const refused = [
      { host: 'example.org' },
      { host: `example.org:${port}` },
      { host: '127.0.0.1:1' },
      { host: own, origin: 'https://example.org' },
      { host: own, origin: `https://${own}` },
      { host: own, origin: 'null' },
      { host: own, origin: `http://${own}.example.org` },
    ];
    for (const headers of refused) expect((await get(port, headers)).status).toBe(403);
    const allowed = [
      { host: own },
      { host: `localhost:${port}` },
      { host: own, origin: `http://localhost:${port}` },
    ];
    for (const headers of allowed) expect((await get(port, headers)).status).toBe(200);
  });

  it('chooses the coding', () => {
    expect(codingFor('gzip, deflate;q=0.5')).toBe('gzip');
    expect(codingFor(undefined)).toBe('identity');
  });
});

/** Opens the WebSocket; resolves to it, or to the status it was refused with. */
function open(port: number, headers: Record<string, string>, path = '/live'): Promise<WebSocket | number> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, { headers });
    socket.on('open', () => resolve(socket));
    socket.on('unexpected-response', (_, response) => resolve(response.statusCode ?? 0));
    socket.on('error', () => undefined);
  });
}

describe('the WebSocket', () => {
  const ask = async (socket: WebSocket, act: object): Promise<Reply> => {
    socket.send(JSON.stringify({ id: 1, act }));
    const [data] = await once(socket, 'message');
    return JSON.parse(String(data)) as Reply;
  };

  it('refuses foreign hosts and origins, a missing origin and other paths', async () => {
    const port = await start();
    const own = `http://127.0.0.1:${port}`;
    expect(await open(port, {})).toBe(403);
    expect(await open(port, { origin: 'https://example.org' })).toBe(403);
    expect(await open(port, { origin: own, host: 'example.org' })).toBe(403);
    expect(await open(port, { origin: own }, '/other')).toBe(403);
    expect(await open(port, { origin: own })).toBeInstanceOf(WebSocket);
  });

  it('shows the world to each person as they see it, and says why something is refused', async () => {
    const port = await start();
    const socket = await open(port, { origin: `http://127.0.0.1:${port}` });
    if (typeof socket === 'number') throw new Error(`refused with ${socket}`);
    const { places, people, world } = running.standIn as StandIn;
    world.forbid(places.questions, people.member.id, 'ViewChannel');
    const look = async (as: string) => (await ask(socket, { do: 'look', as })) as { value: Snapshot };
    const names = ({ value }: { value: Snapshot }) => value.channels.map(({ name }) => name);
    expect(names(await look(people.admin.id))).toContain('questions');
    const member = await look(people.member.id);
    expect(member.value.me).toBe(people.member.id);
    expect(names(member)).not.toContain('questions');
    const sent = await ask(socket, { do: 'type', channel: places.questions.id, content: 'hello' });
    expect(sent).toMatchObject({ reply: 1, refused: expect.stringContaining('lacks ViewChannel') });
  });

  it('ends a connection that sends what no page sends', async () => {
    const port = await start();
    const socket = await open(port, { origin: `http://127.0.0.1:${port}` });
    if (typeof socket === 'number') throw new Error(`refused with ${socket}`);
    socket.send('{"id":1,"act":{"do":"format"}}');
    const [code] = await once(socket, 'close');
    expect(code).toBe(1008);
  });
});
