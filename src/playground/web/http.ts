import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { codingFor, type PageFile } from './files.js';
import { isOwn, securityHeaders } from './guard.js';

/** The port a server listens on. */
export function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

/** Serves the page's files and nothing else; foreign requests get 403. It does not listen yet. */
export function createPageServer(files: ReadonlyMap<string, PageFile>): Server {
  const server = createServer((request, response) => answer(request, response));
  return server;

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const port = portOf(server);
    const file = files.get((request.url ?? '/').split('?')[0] ?? '/');
    const refusal = refusalOf(request, port, file);
    if (refusal !== undefined || file === undefined) {
      response.writeHead(refusal ?? 404, securityHeaders(port)).end();
      return;
    }
    const coding = codingFor(request.headers['accept-encoding']);
    const headers = {
      ...securityHeaders(port),
      'Content-Type': file.type,
      'Cache-Control': 'no-cache',
      ETag: file.etag,
      Vary: 'Accept-Encoding',
    };
    if (request.headers['if-none-match'] === file.etag) {
      response.writeHead(304, headers).end();
      return;
    }
    const body = file.bodies[coding];
    response.writeHead(200, {
      ...headers,
      ...(coding === 'identity' ? {} : { 'Content-Encoding': coding }),
      'Content-Length': body.length,
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  }
}

/** The status with which a request is turned away; undefined where it is answered. */
function refusalOf(request: IncomingMessage, port: number, file: PageFile | undefined): number | undefined {
  if (!isOwn(request, port, false)) return 403;
  if (request.method !== 'GET' && request.method !== 'HEAD') return 405;
  return file === undefined ? 404 : undefined;
}
