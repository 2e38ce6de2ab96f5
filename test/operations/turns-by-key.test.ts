import { describe, expect, it } from 'vitest';
import { createTurnsByKey } from '../../src/operations/turns-by-key.js';

describe('createTurnsByKey', () => {
  it('does what belongs to one key in order, and other keys beside it', async () => {
    const turns = createTurnsByKey();
    const order: string[] = [];
    let open: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const first = turns.run('a', async () => {
      await gate;
      order.push('a1');
    });
    const second = turns.run('a', async () => void order.push('a2'));
    await turns.run('b', async () => void order.push('b'));
    open();
    await Promise.all([first, second]);
    expect(order).toEqual(['b', 'a1', 'a2']);
  });

  it('goes on after a failure, which is the caller’s', async () => {
    const turns = createTurnsByKey();
    const failing = turns.run('a', async () => {
      throw new Error('no');
    });
    const next = turns.run('a', async () => 'yes');
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });
});
