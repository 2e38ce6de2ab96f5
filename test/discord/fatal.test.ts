import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { fatalClose, fatalLogin } from '../../src/discord/fatal.js';

describe('fatalClose', () => {
  it.each([
    [4004, 'DISCORD_TOKEN'],
    [4013, '4013'],
    [4014, 'Privileged Gateway Intents'],
    [4999, '4999'],
  ])('says what to do about %i', (code, words) => {
    expect(fatalClose(code)).toContain(words);
  });
});

describe('fatalLogin', () => {
  const request = { body: undefined, files: undefined };
  const apiError = (status: number) =>
    new DiscordAPIError({ code: 0, message: 'no' }, 0, status, 'GET', '/gateway/bot', request);

  it('knows a token that is not accepted', () => {
    // Its constructor is not in discord.js' types.
    const invalid = Object.assign(Object.create(DiscordjsError.prototype), {
      code: DiscordjsErrorCodes.TokenInvalid,
    });
    expect(fatalLogin(invalid)).toContain('DISCORD_TOKEN');
    expect(fatalLogin(apiError(401))).toContain('DISCORD_TOKEN');
  });

  it('leaves to the supervisor what may pass', () => {
    expect(fatalLogin(apiError(500))).toBeUndefined();
    expect(fatalLogin(new TypeError('fetch failed'))).toBeUndefined();
  });
});
