import { median, type Case } from '../measure.ts';
import { startServer } from '../server.ts';

export const ready: Case = {
  name: 'ready',
  async run() {
    const seconds: number[] = [];
    const memory: number[] = [];
    for (let run = 0; run < 5; run += 1) {
      const server = await startServer();
      seconds.push(server.readyAfter / 1000);
      memory.push(server.memory());
      await server.stop();
    }
    return [
      { name: 'server ready with all Westminster facts', value: median(seconds), unit: 's', limit: { most: 1.5 } },
      { name: 'its resident memory', value: median(memory), unit: 'MB', limit: { most: 300 } },
    ];
  },
};
