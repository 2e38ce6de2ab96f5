import { PermissionsBitField } from 'discord.js';
import { expect, it } from 'vitest';
import { inviteUrl, REQUIRED_PERMISSIONS } from '../../src/discord/permissions.js';

it('asks in the invite link for the permissions it needs and no others', () => {
  const url = new URL(inviteUrl('123'));
  expect(url.origin + url.pathname).toBe('https://discord.com/oauth2/authorize');
  expect(url.searchParams.get('client_id')).toBe('123');
  expect(url.searchParams.get('scope')).toBe('bot applications.commands');
  const asked = new PermissionsBitField(BigInt(url.searchParams.get('permissions') ?? 0)).toArray();
  expect(asked.sort()).toEqual([...REQUIRED_PERMISSIONS].sort());
  expect(asked).not.toContain('Administrator');
});
