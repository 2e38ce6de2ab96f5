import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocketServer } from 'ws';
import { startBotProcess } from '../../e2e/support/bot.js';

/**
 * Closes of the gateway that the stand-in never makes while the bot is well: a server that knows nothing
 * else.
 */
async function gatewayClosingWith(code: number) {
  let connections = 0;
  const server = createServer((_, response) => {
    const body = {
      url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
      shards: 1,
      session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
    };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (socket) => {
    connections++;
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 45_000 } }));
    socket.once('message', () => socket.close(code));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`,
    connections: () => connections,
    close() {
      sockets.close();
      server.close();
    },
  };
}

let close = () => {};
afterEach(() => close());

describe('a gateway that turns the bot away for good', () => {
  it.each([
    [4004, 'Discord does not accept the token'],
    [4013, 'Discord does not know an intent'],
    [4014, 'Privileged Gateway Intents'],
  ])('ends it with code 2 and what to do, at once: %i', async (code, advice) => {
    const gateway = await gatewayClosingWith(code);
    close = gateway.close;
    const bot = startBotProcess({ url: gateway.url, token: 'some.token.here' });
    expect(await bot.exited).toBe(2);
    expect(bot.stderr()).toContain(advice);
    expect(bot.stderr()).not.toContain('some.token.here');
    expect(bot.lines).toContainEqual(expect.objectContaining({ level: 'fatal', code }));
    expect(gateway.connections()).toBe(1);
  });
});
