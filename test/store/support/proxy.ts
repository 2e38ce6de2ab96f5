import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** Stands between a store and its server, to cut them off from each other. */
export interface ServerProxy {
  readonly port: number;
  /** Breaks the connections there are and refuses new ones. */
  cut(): void;
  /** Keeps the connections there are and takes new ones, but passes nothing on any more. */
  hang(): void;
  /** Works again, with new connections. */
  mend(): void;
  close(): Promise<void>;
}

/** Starts a proxy on the loopback interface that leads to `port` of `host`. */
export async function startProxy(port: number, host = '127.0.0.1'): Promise<ServerProxy> {
  let state: 'working' | 'cut' | 'hanging' = 'working';
  const open = new Set<Socket>();
  const server = createServer((near) => {
    keep(near);
    if (state === 'cut') near.destroy();
    if (state !== 'working') return;
    const far = keep(connect(port, host));
    pass(near, far);
    pass(far, near);
  });

  function keep(socket: Socket): Socket {
    open.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => open.delete(socket));
    return socket;
  }

  function pass(from: Socket, to: Socket): void {
    from.on('data', (data) => {
      if (state === 'working') to.write(data);
    });
    from.on('close', () => to.destroy());
  }

  function breakAll(): void {
    for (const socket of open) socket.destroy();
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    cut() {
      state = 'cut';
      breakAll();
    },
    hang() {
      state = 'hanging';
    },
    mend() {
      state = 'working';
      breakAll();
    },
    async close() {
      server.close();
      breakAll();
      await once(server, 'close');
    },
  };
}
