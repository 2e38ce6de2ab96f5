import { describe, expect, it } from 'vitest';
import { questionText } from '../../../src/discord/messages/question-text.js';

describe('questionText', () => {
  it.each([
    ['a mention before it', '<@123> when did it start?', 'when did it start?'],
    ['an old form of mention', '<@!123>when', 'when'],
    ['a mention in the middle', 'hey <@123>, what is Article 12', 'hey , what is Article 12'],
    ['mentions of roles, channels and all', '<@&5> <#6> @everyone @here hello', 'hello'],
    ['a clickable command and a timestamp', 'use </ask:99> at <t:1717200000:R> now', 'use at now'],
    ['an emoji of a server', 'when <:jx:12345> <a:wave:67890>', 'when'],
    ['a code block', 'why ```js\nconst when = 1;\n``` does it fail', 'why does it fail'],
    ['inline code', 'what does `rm -rf` and ``a ` b`` mean', 'what does and mean'],
    ['a quoted line', '> they said June\nis that right?', 'is that right?'],
    ['everything after a long quote', 'is that right?\n>>> they\nsaid June', 'is that right?'],
    ['an address', 'see https://example.org/a?b=c when does it start', 'see when does it start'],
    ['an address in angle brackets', 'see <https://example.org> now', 'see now'],
    ['an address before Chinese', '看https://example.org/a，什么时候施行', '看 ，什么时候施行'],
    ['a link with a text', 'is [the law](https://example.org/x) in force', 'is the law in force'],
    ['bold and struck text', '**when** did ~~it~~ __start__', 'when did it start'],
    ['a heading', '# When did it start', 'When did it start'],
    ['spoilers, whose content stays', 'is ||June|| right', 'is June right'],
    ['Chinese with a mention', '<@123> 条例什么时候施行', '条例什么时候施行'],
  ])('handles %s', (_, content, question) => {
    expect(questionText(content)).toBe(question);
  });

  it.each([
    ['nothing', ''],
    ['only a mention', '<@123>'],
    ['only a link', 'https://example.org'],
    ['only code', '```\nwhen did it start\n```'],
    ['only a quote', '> when did it start'],
    ['only an emoji of a server', '<:jx:12345>'],
  ])('leaves nothing of %s', (_, content) => {
    expect(questionText(content)).toBe('');
  });

  it.each([
    ['a comparison', 'is 3 < 5 > 4', 'is 3 < 5 > 4'],
    ['a code fence that is not closed', 'what ``` is that', 'what ``` is that'],
    ['an e-mail address', 'write to a@example.org', 'write to a@example.org'],
    ['a quote mark without its space', '>not a quote', '>not a quote'],
    ['an apostrophe and underscores', "what's in_force", "what's in_force"],
  ])('leaves %s alone', (_, content, question) => {
    expect(questionText(content)).toBe(question);
  });

  it.each(['`', '[', '<', '*', '> ', '||', '```', '[a](', 'https://', '<@'])(
    'is quick on 4,000 of %j',
    (mark) => {
      const start = performance.now();
      questionText(mark.repeat(4000 / mark.length));
      expect(performance.now() - start).toBeLessThan(200);
    },
  );
});
