import { Agent, get } from 'node:http';
import { readManifest } from '../../engine/src/publish/bake/index.ts';
import { bakedSite } from '../baked.ts';
import { median, type Case } from '../measure.ts';
import { startServer } from '../server.ts';

const CONNECTIONS = 16;
const REQUESTS = 10_000;

const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });

function ask(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { 'accept-encoding': 'br' } }, (response) => {
      response.resume();
      response.on('end', () =>
        response.statusCode === 200 ? resolve() : reject(new Error(`${url} answered ${response.statusCode}`)),
      );
    }).on('error', reject);
  });
}

/** Asks for pages from all over the site, in an order that is the same each time. */
async function load(address: string, paths: readonly string[], requests: number): Promise<void> {
  let asked = 0;
  const worker = async () => {
    while (asked < requests) await ask(address + paths[(asked++ * 7919) % paths.length]!);
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
}

export const serve: Case = {
  name: 'serve',
  async run() {
    const { folder, home } = await bakedSite();
    const paths = readManifest(folder)!.entries.map(({ path }) => path);
    const server = await startServer({ COUNTROOM_HOME: home }, ['--baked', folder]);
    try {
      await load(server.address, paths, 2000);
      const perCore: number[] = [];
      for (let run = 0; run < 5; run += 1) {
        const used = server.processorTime();
        await load(server.address, paths, REQUESTS);
        perCore.push(REQUESTS / (server.processorTime() - used));
      }
      const beside = `brotli, spread over ${paths.length.toLocaleString('en-GB')} addresses`;
      const limit = { least: 2500 };
      return [{ name: 'baked pages, per second of one core', value: median(perCore), unit: '/s', limit, beside }];
    } finally {
      agent.destroy();
      await server.stop();
    }
  },
};
