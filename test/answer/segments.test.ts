import { describe, expect, it } from 'vitest';
import { segmentsOf } from '../../src/answer/segments.js';

describe('segmentsOf', () => {
  it('leaves a short message whole', () => {
    expect(segmentsOf('Hi. When did it start?')).toEqual(['Hi. When did it start?']);
  });

  it('offers the sentences of a long message beside the whole', () => {
    const story =
      'I have been walking along the river all day and I am rather tired now, as you can imagine.';
    expect(segmentsOf(`Hello there! ${story} When did it start? Thanks a lot!`)).toEqual([
      `Hello there! ${story} When did it start? Thanks a lot!`,
      'Hello there!',
      story,
      'When did it start?',
      'Thanks a lot!',
    ]);
  });

  it('cuts long Chinese at commas too', () => {
    const message = `${'我今天走了很远的路'.repeat(5)}，想问一下条例什么时候施行？谢谢`;
    expect(segmentsOf(message)).toContain('想问一下条例什么时候施行？');
  });

  it('looks at a bounded number of them', () => {
    expect(segmentsOf('One sentence here. '.repeat(500)).length).toBeLessThanOrEqual(13);
  });
});
