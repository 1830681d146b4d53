import { Agent, get } from 'node:http';
import { median, type Case } from '../measure.ts';
import { startServer } from '../server.ts';

const CONNECTIONS = 16;
const REQUESTS = 1500;
const PAGES = ['/anglia', '/anglia?on=2019-11-01', '/anglia?on=2016-05-05', '/east-midlands?on=2017-06-09'];

const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });

function fetchPage(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      let size = 0;
      response.on('data', (chunk: Buffer) => (size += chunk.length));
      response.on('end', () =>
        response.statusCode === 200 ? resolve(size) : reject(new Error(`${url} answered ${response.statusCode}`)),
      );
    }).on('error', reject);
  });
}

/** Asks for the pages in turn over a few connections until the number is reached; gives the mean size of a page in kilobytes. */
async function load(address: string, requests: number): Promise<number> {
  let asked = 0;
  let bytes = 0;
  const worker = async () => {
    while (asked < requests) {
      const size = await fetchPage(address + PAGES[asked++ % PAGES.length]!);
      bytes += size;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  return bytes / requests / 1024;
}

export const region: Case = {
  name: 'region',
  async run() {
    const server = await startServer();
    try {
      await load(server.address, 300);
      const wall: number[] = [];
      const perCore: number[] = [];
      let size = 0;
      for (let run = 0; run < 5; run += 1) {
        const start = performance.now();
        const used = server.processorTime();
        size = await load(server.address, REQUESTS);
        wall.push(REQUESTS / ((performance.now() - start) / 1000));
        perCore.push(REQUESTS / (server.processorTime() - used));
      }
      const beside = `${median(wall).toFixed(0)}/s by the clock; ${size.toFixed(0)} KB a page before compression`;
      const limit = { least: 200 };
      return [{ name: 'region pages, per second of one core', value: median(perCore), unit: '/s', limit, beside }];
    } finally {
      agent.destroy();
      await server.stop();
    }
  },
};
