import * as z from 'zod';

const id = z.string().regex(/^\d{1,20}$/);
const text = z.string().max(100_000);
const optionValues = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
const at = { channel: id, message: id };

/** Everything somebody can do at the page. */
export const actSchema = z.discriminatedUnion('do', [
  /** Become this person: everything is shown as they see it from now on. */
  z.object({ do: z.literal('look'), as: id }),
  z.object({ do: z.literal('locale'), locale: z.enum(['en-US', 'zh-CN', 'zh-TW']) }),
  z.object({
    do: z.literal('type'),
    channel: id,
    content: text,
    replyTo: id.optional(),
    ping: z.boolean().optional(),
  }),
  z.object({ do: z.literal('edit'), ...at, content: text }),
  z.object({ do: z.literal('remove'), ...at }),
  z.object({ do: z.literal('post'), channel: id, title: z.string().min(1).max(100), content: text }),
  z.object({ do: z.literal('thread'), ...at, name: z.string().min(1).max(100) }),
  z.object({ do: z.literal('commands'), channel: id }),
  z.object({ do: z.literal('slash'), channel: id, command: z.string(), options: optionValues }),
  z.object({
    do: z.literal('autocomplete'),
    channel: id,
    command: z.string(),
    option: z.string(),
    text,
    rest: optionValues,
  }),
  z.object({ do: z.literal('menu'), ...at, command: z.string() }),
  z.object({ do: z.literal('userMenu'), channel: id, user: id, command: z.string() }),
  z.object({ do: z.literal('click'), ...at, button: z.string() }),
  z.object({ do: z.literal('select'), ...at, customId: z.string(), values: z.array(z.string()) }),
  z.object({
    do: z.literal('submit'),
    interactionId: id,
    values: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  }),
  z.object({ do: z.literal('inspect'), ...at }),
]);

export type Act = z.infer<typeof actSchema>;
