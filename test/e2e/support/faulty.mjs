// Imported before the bot (`node --import`) by tests of what happens when things go wrong: replaces two
// modules while they are loaded. A question with "explode" throws, a command with "slowly" takes longer than
// a second.
import { register } from 'node:module';

const hooks = `
export async function load(url, context, next) {
  const loaded = await next(url, context);
  if (url.endsWith('/dist/answer/answerer.js')) {
    const source = String(loaded.source).replace('export function createAnswerer', 'function create');
    return { ...loaded, source: source + \`
      export function createAnswerer(regulation) {
        const answerer = create(regulation);
        return {
          answer(question, options) {
            if (question.includes('explode')) throw new Error('The answerer exploded.');
            return answerer.answer(question, options);
          },
        };
      }\` };
  }
  if (url.endsWith('/dist/discord/commands/ask.js')) {
    const source = String(loaded.source).replace('export default', 'const command =');
    return { ...loaded, source: source + \`
      export default {
        ...command,
        async execute(input, app) {
          if (input.text('question').includes('slowly')) await new Promise((done) => setTimeout(done, 1300));
          return command.execute(input, app);
        },
      };\` };
  }
  return loaded;
}`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
