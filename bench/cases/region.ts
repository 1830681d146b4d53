import { Agent, get } from 'node:http';
import { median, type Case } from '../measure.ts';
import { startServer } from '../server.ts';

const CONNECTIONS = 16;
const REQUESTS = 1500;
const REGIONS = ['anglia', 'east-midlands', 'south-west', 'wales'];
const FIRST_DAY = Date.UTC(2010, 5, 1);

/** No address is asked for twice, so that nothing kept of an earlier page can answer: another region, another day each time. */
function* addresses(): Generator<string> {
  for (let asked = 0; ; asked += 1) {
    const day = new Date(FIRST_DAY + ((asked * 7) % 5900) * 86_400_000).toISOString().slice(0, 10);
    yield `/${REGIONS[asked % REGIONS.length]}?on=${day}&n=${asked}`;
  }
}

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

/** Asks for pages over a few connections until the number is reached; gives the mean size of a page in kilobytes. */
async function load(address: string, pages: Iterator<string>, requests: number): Promise<number> {
  let asked = 0;
  let bytes = 0;
  const worker = async () => {
    while (asked < requests) {
      asked += 1;
      const size = await fetchPage(address + pages.next().value);
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
    const pages = addresses();
    try {
      await load(server.address, pages, 300);
      const wall: number[] = [];
      const perCore: number[] = [];
      let size = 0;
      for (let run = 0; run < 5; run += 1) {
        const start = performance.now();
        const used = server.processorTime();
        size = await load(server.address, pages, REQUESTS);
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
