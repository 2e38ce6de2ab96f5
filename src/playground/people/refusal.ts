/** Thrown where Discord's own client would not let the person do it: no such command, option too long, button disabled. */
export class ClientRefusal extends Error {
  override readonly name = 'ClientRefusal';
}

/** Thrown where the bot did not answer in time and there is nothing to show: an autocomplete list, a condition waited for. */
export class NoResponse extends Error {
  override readonly name = 'NoResponse';
}
