import type { IncomingMessage } from 'node:http';
import type { APIAttachment } from 'discord-api-types/v10';
import { refuse } from '../errors.js';
import type { Snowflakes } from '../world/snowflake.js';

/** What came with a request. */
export interface Payload {
  readonly body: unknown;
  readonly files: readonly APIAttachment[];
}

/**
 * Reads a request's body: JSON, or a form with `payload_json` and `files[n]`.
 *
 * @throws DiscordError 50109 where the JSON cannot be read.
 */
export async function readPayload(request: IncomingMessage, ids: Snowflakes): Promise<Payload> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const raw = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (raw.length === 0) return { body: undefined, files: [] };
  if (!type.startsWith('multipart/form-data')) return { body: parse(raw.toString('utf8')), files: [] };
  const form = await new Response(raw, { headers: { 'content-type': type } }).formData();
  const json = form.get('payload_json');
  const body = typeof json === 'string' ? parse(json) : {};
  const described =
    (body as { attachments?: { id?: string; description?: string | null }[] | null }).attachments ?? [];
  const files = [...form.entries()].flatMap(([name, value]) => {
    const number = /^files\[(\d+)\]$/u.exec(name)?.[1];
    if (number === undefined || typeof value === 'string') return [];
    const id = ids.next();
    const description = described.find((entry) => entry.id === number)?.description;
    // There is no media server: the address only has Discord's form.
    const url = `https://cdn.discordapp.com/attachments/0/${id}/${encodeURIComponent(value.name)}`;
    const file: APIAttachment = {
      id,
      filename: value.name,
      size: value.size,
      url,
      proxy_url: url,
      ...(value.type === '' ? {} : { content_type: value.type }),
      ...(description ? { description } : {}),
    };
    return [file];
  });
  return { body, files };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refuse.badJson();
  }
}
