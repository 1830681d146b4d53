import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BakedSite } from '../publish/bake/index.ts';
import { builtSite, isBuilt } from './built-site.ts';
import { EXIT, Stop } from './exit-codes.ts';
import type { Io } from './io.ts';
import { notBaked, serveBaked } from './serve-baked.ts';

/** How long open requests may take to finish after the command is told to end, in milliseconds. */
const GRACE = 2000;
const FORWARDED = 'x-forwarded-proto';

export interface ServeOptions {
  /** Where to look for the built site. */
  readonly folders: readonly URL[];
  /** A folder of baked pages that is answered from first; what is not there is asked of the site, if it is built. */
  readonly baked?: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly host: string;
  /** Ends the serving. */
  readonly until: AbortSignal;
}

/**
 * Serves the built site and says where, until it is told to end.
 *
 * @throws Stop when the site is not built or the port is taken.
 */
export async function serveSite({ folders, baked, port, host, until }: ServeOptions, io: Io): Promise<void> {
  const server = createServer(await (baked === undefined ? handlerIn(folders) : handlerOver(baked, folders)));
  const address = await listen(server, port, host);
  io.stdout.write(`Countroom is at http://${host === '127.0.0.1' ? 'localhost' : host}:${address.port}\n`);
  await closed(server, until);
}

async function handlerIn(folders: readonly URL[]): Promise<RequestListener> {
  // The site takes forms only from pages of its own address, so it has to know how it was asked. A proxy that takes the encryption off
  // says so in this header; without one the connection itself tells.
  process.env['PROTOCOL_HEADER'] ??= FORWARDED;
  // Routes that take copy and documents refuse what is too large in a sentence of their own, before this ends the reading.
  process.env['BODY_SIZE_LIMIT'] ??= '5M';
  const { handler } = (await import(new URL('handler.js', builtSite(folders)).href)) as { handler: RequestListener };
  return (request, response) => {
    request.headers[FORWARDED] ??= 'encrypted' in request.socket ? 'https' : 'http';
    handler(request, response);
  };
}

async function handlerOver(baked: string, folders: readonly URL[]): Promise<RequestListener> {
  const site = new BakedSite(baked);
  return serveBaked(site, folders.some(isBuilt) ? await handlerIn(folders) : notBaked);
}

async function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const busy = `Port ${port} is in use; end what listens there, or give another with --port.`;
      reject(error.code === 'EADDRINUSE' ? new Stop(EXIT.checkFailed, busy) : error);
    });
    server.listen(port, host, () => resolve(server.address() as AddressInfo));
  });
}

/** Resolves once the server was told to end and has closed; what is still open after a while is cut off. */
async function closed(server: Server, until: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const close = () => {
      server.close(() => resolve());
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), GRACE).unref();
    };
    if (until.aborted) close();
    else until.addEventListener('abort', close, { once: true });
  });
}
