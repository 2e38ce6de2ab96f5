import type { StandIn } from '../server/types.js';

/** Says what the default world's channels are for, and gives the bot its display name. */
export function arrange({ world, places, people }: StandIn): void {
  people.bot.globalName = 'Tiaoli';
  const topics = [
    [places.general, 'Talk about anything. The bot answers where it is mentioned.'],
    [places.questions, 'Questions about the Regulations.'],
    [places.forum, 'One post for each question.'],
    [places.lobby, 'The bot is no member here: its commands work where you have installed it for yourself.'],
  ] as const;
  for (const [channel, topic] of topics)
    world.updateChannel(channel, (it) => {
      it.topic = topic;
    });
}
