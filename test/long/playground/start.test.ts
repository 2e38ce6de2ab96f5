import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildPage } from '../../../scripts/build-page.mjs';

const SCRIPT = fileURLToPath(new URL('../../../scripts/playground.mjs', import.meta.url));
const MAIN = fileURLToPath(new URL('../../../dist/playground/main.js', import.meta.url));
/** What it may take from the start to the address, after the build. In milliseconds. */
const READY_MS = 3_000;
/** A bare start of Node.js on a machine that has nothing else to do. In milliseconds. */
const BARE_MS = 50;

/** What a bare start takes now: the machine may be busy with something else, and all is slower by as much. */
function bareStart(): number {
  const all = [1, 2, 3].map(() => {
    const started = performance.now();
    execFileSync(process.execPath, ['-e', '0']);
    return performance.now() - started;
  });
  return all.sort((a, b) => a - b)[1] ?? BARE_MS;
}

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});
beforeAll(buildPage, 60_000);

function start(file: string, port: number) {
  const child = spawn(process.execPath, [file], {
    env: { PATH: process.env.PATH, PLAYGROUND_PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  const said = { out: '', err: '' };
  child.stdout.on('data', (data) => {
    said.out += data;
  });
  child.stderr.on('data', (data) => {
    said.err += data;
  });
  const address = async (): Promise<string> => {
    while (!/at http/.test(said.out)) await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
    return /http:\S+/.exec(said.out)?.[0] ?? '';
  };
  return { child, said, address };
}

const folders = () => readdirSync(tmpdir()).filter((name) => name.startsWith('tiaoli-playground-'));

describe('npm run playground', () => {
  it('prints its address, serves the page on this machine only, and stops cleanly on Ctrl+C', async () => {
    const before = folders();
    const { child, said, address } = start(SCRIPT, 0);
    const url = await address();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await (await fetch(url)).text()).toContain('Tiaoli playground');
    expect(folders()).toHaveLength(before.length + 1);
    child.kill('SIGINT');
    const [code] = await once(child, 'exit');
    expect([code, said.err]).toEqual([0, '']);
    expect(folders()).toEqual(before);
    await expect(fetch(url)).rejects.toThrow();
  });

  it(`is ready within ${READY_MS} ms after the build`, { retry: 2 }, async () => {
    const slowness = Math.max(1, bareStart() / BARE_MS);
    const started = performance.now();
    const { address } = start(MAIN, 0);
    await address();
    expect(performance.now() - started).toBeLessThan(READY_MS * slowness);
  });

  it('takes the bot with it when it is killed', async () => {
    const { child, address } = start(MAIN, 0);
    await address();
    const bots = execFileSync('ps', ['-o', 'pid=', '--ppid', String(child.pid)], { encoding: 'utf8' })
      .trim()
      .split(/\s+/)
      .map(Number);
    expect(bots).toHaveLength(1);
    child.kill('SIGKILL');
    const alive = () => bots.filter((pid) => existsSync(`/proc/${pid}/exe`));
    await expect.poll(alive, { timeout: 20_000 }).toEqual([]);
  });

  it('says so where the port is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { child, said } = start(MAIN, (server.address() as AddressInfo).port);
    const [code] = await once(child, 'exit');
    server.close();
    expect(code).toBe(1);
    expect(said.err).toContain('set PLAYGROUND_PORT');
  });
});
