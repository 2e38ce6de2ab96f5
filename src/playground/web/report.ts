import type { Happening, StandIn } from '../server/types.js';
import type { User } from '../server/world/model.js';
import type { Inspector } from './inspect.js';
import type { Live } from './live.js';
import type { Push } from './protocol.js';
import { shownRefusal } from './refusals.js';
import { eyesOf } from './show.js';

/** Tells the open pages what happens in the world, each what its person sees, until the returned function is called. */
export function reportWorld(standIn: StandIn, inspector: Inspector, live: Live): () => void {
  return standIn.listen((happening) => {
    live.tellEach((viewer) => pushOf(happening, viewer));
    if (happening.type !== 'message' || happening.change === 'deleted') return;
    const { author, id, channel_id: channelId } = happening.message;
    const stored = author.id === standIn.world.botId ? standIn.world.messages.get(channelId, id) : undefined;
    if (stored === undefined) return;
    inspector.answered(stored);
    void inspector.inspect(channelId, id).then((inspection) => {
      if (inspection === undefined) return;
      live.tellEach(({ id: viewer }) =>
        happening.onlyFor === undefined || happening.onlyFor === viewer
          ? { push: 'inspection', inspection }
          : undefined,
      );
    });
  });

  function pushOf(happening: Happening, viewer: User): Push | undefined {
    const eyes = eyesOf(standIn, viewer);
    switch (happening.type) {
      case 'message': {
        const { id: messageId, channel_id: channelId } = happening.message;
        if (happening.change === 'deleted') return { push: 'gone', channelId, messageId };
        const stored = standIn.world.messages.get(channelId, messageId);
        const message = stored === undefined ? undefined : eyes.message(stored);
        return message === undefined ? undefined : { push: 'message', message };
      }
      case 'channel':
        return { push: 'places', guilds: eyes.guilds(), channels: eyes.channels() };
      case 'typing':
        return { push: 'typing', channelId: happening.channelId, userId: happening.userId };
      case 'commands':
        return { push: 'commands' };
      case 'refusal':
        return { push: 'refusal', refusal: shownRefusal(standIn, happening.refusal) };
      default:
        return undefined;
    }
  }
}
