import { existsSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { EXIT, Stop } from './exit-codes.ts';
import type { Io } from './io.ts';

/** How long open requests may take to finish after the command is told to end, in milliseconds. */
const GRACE = 2000;

/** The built site: in a clone beside the engine, in the package when installed. */
function siteFolder(): URL {
  const places = ['../../../web/build/', '../../site/'].map((place) => new URL(place, import.meta.url));
  const found = places.find((place) => existsSync(new URL('handler.js', place)));
  if (found) return found;
  throw new Stop(EXIT.checkFailed, `The site is not built (there is no ${fileURLToPath(new URL('handler.js', places[0]))}); run npm start, or npm run build in web.`);
}

/** Serves the built site until the command is told to end, and says where. */
export async function serveSite(options: { port: number; host: string; home: string }, io: Io): Promise<void> {
  const folder = siteFolder();
  // The site opens its own desk and reads which home folder from the environment, as it does behind any other server.
  process.env['COUNTROOM_HOME'] = options.home;
  const { handler } = (await import(new URL('handler.js', folder).href)) as { handler: RequestListener };
  const server = createServer(handler);
  const { port } = await listen(server, options.port, options.host);
  io.stdout.write(`Countroom is at http://${options.host === '127.0.0.1' ? 'localhost' : options.host}:${port}\n`);
  await ended(server);
}

async function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new Stop(EXIT.checkFailed, `Port ${port} is in use; end what listens there, or give another with --port.`) : error);
    });
    server.listen(port, host, () => resolve(server.address() as AddressInfo));
  });
}

/** Resolves once the process is told to end and the server has closed; streams that stay open are cut off. */
async function ended(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const close = () => {
      server.close(() => resolve());
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), GRACE).unref();
    };
    process.once('SIGTERM', close);
    process.once('SIGINT', close);
  });
}
