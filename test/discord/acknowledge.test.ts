import { MessageFlags } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerInteraction, DEFER_AFTER_MS, type Placement } from '../../src/discord/acknowledge.js';
import { ACKNOWLEDGE_MS } from '../../src/discord/limits.js';
import type { Reply } from '../../src/discord/reply.js';
import { textDisplay } from '../../src/discord/views/parts.js';
import type { View } from '../../src/discord/views/view.js';
import { createFakeSender } from './support/sender.js';

const handle = { id: '7', token: 't', applicationId: '1' };
const view = (text: string): View => ({ components: [textDisplay([text])] });
const failure = () => view('failed');
const takes = (ms: number, result: Reply | Error): (() => Promise<Reply>) => {
  return () =>
    new Promise((resolve, reject) => {
      setTimeout(() => (result instanceof Error ? reject(result) : resolve(result)), ms);
    });
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function run(
  placement: Placement,
  work: () => Reply | Promise<Reply>,
  sender = createFakeSender(),
): Promise<string[]> {
  const done = answerInteraction(sender, handle, placement, work, failure);
  await vi.advanceTimersByTimeAsync(10_000);
  await done;
  expect(vi.getTimerCount()).toBe(0);
  return sender.sent.map(({ kind, what }) => {
    if (typeof what === 'string') return `${kind} ${what}`;
    const { components, flags } = what as { components: { content?: string }[]; flags: number };
    return `${kind} ${components[0]?.content}${flags & MessageFlags.Ephemeral ? ' (private)' : ''}`;
  });
}

describe('answerInteraction', () => {
  it('leaves time to acknowledge', () => {
    expect(DEFER_AFTER_MS).toBeLessThan(ACKNOWLEDGE_MS / 2);
  });

  it.each<[Placement, string]>([
    ['public', 'respond answer'],
    ['private', 'respond answer (private)'],
    ['update', 'update answer'],
  ])('answers directly: %s', async (placement, sent) => {
    expect(await run(placement, () => view('answer'))).toEqual([sent]);
    expect(await run(placement, takes(DEFER_AFTER_MS - 1, view('answer')))).toEqual([sent]);
  });

  it.each<[Placement, string[]]>([
    ['public', ['defer message', 'complete answer']],
    ['private', ['defer private-message', 'complete answer (private)']],
    ['update', ['defer update', 'complete answer']],
  ])('announces an answer that takes longer: %s', async (placement, sent) => {
    expect(await run(placement, takes(DEFER_AFTER_MS + 1, view('answer')))).toEqual(sent);
  });

  it('waits for a slow announcement before it fills it in', async () => {
    const sender = createFakeSender((kind) =>
      kind === 'defer' ? new Promise((resolve) => setTimeout(resolve, 900)) : undefined,
    );
    expect(await run('public', takes(DEFER_AFTER_MS + 10, view('answer')), sender)).toEqual([
      'defer message',
      'complete answer',
    ]);
  });

  it.each<[Placement, number, string[]]>([
    ['public', 0, ['respond failed (private)']],
    ['update', 0, ['respond failed (private)']],
    ['public', 2000, ['defer message', 'complete failed (private)']],
    ['update', 2000, ['defer update', 'followUp failed (private)']],
  ])('tells a failure: %s after %i ms', async (placement, ms, sent) => {
    expect(await run(placement, takes(ms, new Error('broken')))).toEqual(sent);
  });

  it('says nothing where there is nothing to tell', async () => {
    const sender = createFakeSender();
    const work = () => {
      throw new Error('gone');
    };
    expect(await answerInteraction(sender, handle, 'public', work, () => undefined)).toBe(false);
    expect(sender.sent).toEqual([]);
  });

  it('tells a failure directly where the announcement failed', async () => {
    const sender = createFakeSender((kind) => {
      if (kind === 'defer') throw new Error('defer failed');
    });
    expect(await run('public', takes(1500, view('answer')), sender)).toEqual(['respond failed (private)']);
  });

  it('passes on that the announcement failed, once', async () => {
    const sender = createFakeSender((kind) => {
      if (kind === 'defer') throw new Error('defer failed');
    });
    const failures: unknown[] = [];
    const done = answerInteraction(sender, handle, 'public', takes(1500, view('answer')), (error) => {
      failures.push(error);
      return undefined;
    });
    await vi.advanceTimersByTimeAsync(2000);
    await done;
    expect(failures).toMatchObject([{ message: 'defer failed' }]);
    expect(sender.sent).toEqual([]);
  });

  describe('with a sequel', () => {
    const sequel = (to: 'all' | 'member'): Reply => ({ view: view('answer'), next: view('next'), for: to });
    const failsAt = (failing: string) =>
      createFakeSender((kind) => {
        if (kind === failing) throw new Error(`${kind} failed`);
      });

    it.each<[Placement, number, 'all' | 'member', string[]]>([
      ['update', 0, 'all', ['update answer', 'followUp next']],
      ['update', 2000, 'all', ['defer update', 'complete answer', 'followUp next']],
      ['public', 0, 'member', ['respond answer', 'followUp next (private)']],
      ['public', 2000, 'member', ['defer message', 'complete answer', 'followUp next (private)']],
      ['private', 2000, 'all', ['defer private-message', 'complete answer (private)', 'followUp next']],
    ])('sends it after the answer: %s after %i ms, for %s', async (placement, ms, to, sent) => {
      expect(await run(placement, takes(ms, sequel(to)))).toEqual(sent);
    });

    it('sends none where the answer could not be sent', async () => {
      expect(await run('update', () => sequel('all'), failsAt('update'))).toEqual([
        'respond failed (private)',
      ]);
    });

    it.each<[Placement, number, string[]]>([
      ['update', 0, ['update answer']],
      ['update', 2000, ['defer update', 'complete answer']],
      ['public', 0, ['respond answer']],
      ['public', 2000, ['defer message', 'complete answer']],
    ])('tells it privately where only the sequel failed: %s after %i ms', async (placement, ms, sent) => {
      let failed = false;
      const sender = createFakeSender((kind) => {
        if (kind !== 'followUp' || failed) return;
        failed = true;
        throw new Error('followUp failed');
      });
      expect(await run(placement, takes(ms, sequel('all')), sender)).toEqual([
        ...sent,
        'followUp failed (private)',
      ]);
    });
  });
});
