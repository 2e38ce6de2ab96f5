import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { useScene } from '../e2e/support/scene.js';

const QUESTIONS = 300;
/** Longer than discord.js takes to connect again, so that every drop hits a connection. */
const BETWEEN_DROPS_MS = 700;

const scene = useScene();

it('answers every question exactly once while the connection is dropped again and again', async () => {
  const { standIn, ming } = scene();
  const { general } = standIn.places;
  for (let i = 0; i < QUESTIONS; i += 1) {
    ming.type(general, `how many articles are there (${i})`, { mention: true });
    if (i % 15 !== 14) continue;
    standIn.gateway.drop();
    await sleep(BETWEEN_DROPS_MS);
  }
  const answered = () =>
    ming
      .sees(general)
      .filter((message) => message.author.id === standIn.people.bot.id)
      .flatMap((message) => message.message_reference?.message_id ?? []);
  for (let waits = 0; answered().length < QUESTIONS && waits < 120; waits += 1) await sleep(500);
  expect(answered()).toHaveLength(QUESTIONS);
  expect(new Set(answered()).size).toBe(QUESTIONS);
  expect(standIn.gateway.resumed).toBeGreaterThanOrEqual(15);
});
