import { describe, expect, it } from 'vitest';
import { questionsOf, segmentsOf } from '../../src/answer/segments.js';

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
    expect(segmentsOf(message.replace('，', ','))).toContain('想问一下条例什么时候施行？');
  });

  it('looks at a bounded number of them', () => {
    expect(segmentsOf('One sentence here. '.repeat(500)).length).toBeLessThanOrEqual(13);
  });
});

describe('questionsOf', () => {
  it.each([
    ['When did it start? Who adopted it?', ['When did it start?', 'Who adopted it?']],
    ['when was it adopted and who adopted it', ['when was it adopted', 'who adopted it']],
    ['条例什么时候施行？由谁通过？', ['条例什么时候施行？', '由谁通过？']],
    ['条例有几条，另外链长是谁', ['条例有几条', '链长是谁']],
  ])('takes %s apart', (message, questions) => {
    expect(questionsOf(message)).toEqual(questions);
  });

  it.each([
    'when did it start',
    'I like bees. When did it start?',
    'rules and plans',
    'what? who? where? when?',
    '',
  ])('leaves %j whole', (message) => {
    expect(questionsOf(message)).toEqual([]);
  });
});
