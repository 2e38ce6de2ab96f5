import { describe, expect, it } from 'vitest';
import { checkChannels, isFine } from '../../src/discord/check-channels.js';
import { place, servers } from './support/servers.js';

function check(places: Parameters<typeof servers>[0], opensThreads = false) {
  const server = servers(places).find('6');
  if (server === undefined) throw new Error('no server');
  return checkChannels(
    server,
    ['1', '2', '3'].map((id) => ({ id, opensThreads })),
  );
}

describe('what keeps the bot from working in channels', () => {
  it('is nothing where it has what it needs', () => {
    const findings = check({ 1: place(), 2: place(['CreatePublicThreads']), 3: place() });
    expect(isFine(findings)).toBe(true);
  });

  it('is told by permission', () => {
    const findings = check({
      1: place(['SendMessages', 'ReadMessageHistory']),
      2: place(['SendMessages']),
      3: place(['SendMessages'], { kind: 'forum' }),
    });
    expect(isFine(findings)).toBe(false);
    expect([...findings.missing]).toEqual([
      ['SendMessages', ['1', '2']],
      ['ReadMessageHistory', ['1']],
    ]);
  });

  it('is also the permission to open threads where answers go into them', () => {
    const places = {
      1: place(['CreatePublicThreads']),
      2: place(),
      3: place(['CreatePublicThreads'], { kind: 'thread' }),
    };
    expect([...check(places, true).missing]).toEqual([['CreatePublicThreads', ['1']]]);
  });

  it('is no more than that it cannot see a channel, where it cannot', () => {
    const findings = check({ 1: place(['ViewChannel', 'SendMessages', 'ReadMessageHistory']), 2: place() });
    expect([...findings.missing]).toEqual([['ViewChannel', ['1']]]);
    expect(findings.unknown).toEqual(['3']);
    expect(isFine(findings)).toBe(false);
  });
});
