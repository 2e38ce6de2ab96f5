import { PermissionsBitField } from 'discord.js';
import { expect, it } from 'vitest';
import { inviteUrl, permissionsNeeded, REQUIRED_PERMISSIONS } from '../../src/discord/permissions.js';

it('asks in the invite link for the permissions it needs and no others', () => {
  const url = new URL(inviteUrl('123'));
  expect(url.origin + url.pathname).toBe('https://discord.com/oauth2/authorize');
  expect(url.searchParams.get('client_id')).toBe('123');
  expect(url.searchParams.get('scope')).toBe('bot applications.commands');
  const asked = new PermissionsBitField(BigInt(url.searchParams.get('permissions') ?? 0)).toArray();
  expect(asked.sort()).toEqual([...REQUIRED_PERMISSIONS].sort());
  expect(asked).not.toContain('Administrator');
});

it('needs to open threads only where answers go into them, and to write only where there is something to write in', () => {
  expect(permissionsNeeded('channel', false)).toEqual(REQUIRED_PERMISSIONS);
  expect(permissionsNeeded('channel', true)).toEqual([...REQUIRED_PERMISSIONS, 'CreatePublicThreads']);
  for (const kind of ['forum', 'thread'] as const) {
    const inside = ['ViewChannel', 'SendMessagesInThreads', 'ReadMessageHistory'];
    expect(permissionsNeeded(kind, false)).toEqual(inside);
    expect(permissionsNeeded(kind, true)).toEqual(inside);
  }
});
