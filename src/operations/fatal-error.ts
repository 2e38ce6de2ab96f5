/** The bot cannot go on, and starting it again would not help; `message` tells whoever runs it what would. */
export class FatalError extends Error {
  override readonly name = 'FatalError';
}
