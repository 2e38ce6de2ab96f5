import { DiscordAPIError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/operations/log.js';

function logged(write: (log: ReturnType<typeof createLog>) => void, secrets: string[] = []): string {
  const lines: string[] = [];
  write(createLog({ level: 'info', secrets }, { write: (line) => void lines.push(line) }));
  return lines.join('');
}

describe('the log', () => {
  it('writes one JSON object a line, with the level in words', () => {
    const [line, rest] = logged((log) => log.info({ servers: 2 }, 'Connected')).split('\n');
    expect(JSON.parse(line ?? '')).toMatchObject({ level: 'info', servers: 2, msg: 'Connected' });
    expect(rest).toBe('');
  });

  it('never writes a secret, wherever it turns up', () => {
    const secret = 'to"k\\en.value';
    const text = logged(
      (log) => {
        log.info({ deep: { token: secret }, list: [secret] }, `in the message: ${secret}`);
        log.error({ err: new Error(`sent ${secret}`, { cause: new Error(secret) }) }, 'failed');
      },
      [secret, ''],
    );
    expect(text).not.toContain(JSON.stringify(secret).slice(1, -1));
    expect(text).not.toContain(secret);
    expect(text.match(/\[redacted\]/g)?.length).toBeGreaterThan(4);
    for (const line of text.trim().split('\n')) JSON.parse(line);
  });

  it('describes an error of Discord’s without what people wrote and without tokens of interactions', () => {
    const error = new DiscordAPIError(
      { code: 50035, message: 'Invalid Form Body' },
      50035,
      400,
      'POST',
      'https://discord.com/api/v10/interactions/123/aW50ZXJhY3Rpb24/callback',
      { body: { content: 'what somebody wrote' }, files: undefined },
    );
    const text = logged((log) => log.error({ err: error }, 'failed'));
    expect(JSON.parse(text).err).toMatchObject({ code: 50035, status: 400, method: 'POST' });
    expect(text).toContain('/interactions/123/[redacted]/callback');
    expect(text).not.toContain('aW50ZXJhY3Rpb24');
    expect(text).not.toContain('what somebody wrote');
  });

  it.each([undefined, null, 'text', 42, { a: 1 }])('describes %j, should that be thrown', (thrown) => {
    expect(() => JSON.parse(logged((log) => log.error({ err: thrown }, 'failed')))).not.toThrow();
  });
});
