import type { IncomingMessage } from 'node:http';

/**
 * Whether a request comes from the page itself, or from somebody at this machine who opens it. A page of another
 * site cannot pass: its Origin is foreign, and where it has bent its own name to 127.0.0.1, its Host is.
 * @param needsOrigin for WebSockets, which browsers open across origins without asking
 */
export function isOwn(request: IncomingMessage, port: number, needsOrigin: boolean): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host = '', origin } = request.headers;
  if (!hosts.includes(host.toLowerCase())) return false;
  if (origin === undefined) return !needsOrigin;
  return hosts.some((one) => origin.toLowerCase() === `http://${one}`);
}

/** Headers of every answer. `port` is the page's own, for its WebSocket. */
export function securityHeaders(port: number): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self'",
      `connect-src 'self' ws://127.0.0.1:${port} ws://localhost:${port}`,
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ].join('; '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}
