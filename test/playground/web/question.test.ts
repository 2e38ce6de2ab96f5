import { describe, expect, it } from 'vitest';
import { commandName } from '../../../src/playground/web/question.js';

describe('commandName', () => {
  it.each([
    [{ name: 'ask', options: [{ name: 'question', value: 'x' }] }, false, '/ask'],
    [{ name: 'settings', options: [{ name: 'show', options: [] }] }, false, '/settings show'],
    [{ name: 'Ask the Regulations', target_id: '1' }, true, 'Ask the Regulations'],
  ])('%j', (data, fromMenu, expected) => {
    expect(commandName(data, fromMenu)).toBe(expected);
  });
});
