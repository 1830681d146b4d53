import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median, times, type Case } from '../measure.ts';

const command = fileURLToPath(new URL('../../engine/bin/countroom.js', import.meta.url));

function runNode(...args: string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
}

export const targets: Case = {
  name: 'targets',
  async run() {
    const cold = median(
      await times(9, () => runNode(command, 'targets', 'con', '--region', 'anglia', '--election', 'ge2017')),
    );
    const empty = median(await times(9, () => runNode('-e', '0')));
    const beside = `${(cold / empty).toFixed(1)} × an empty Node process (${(empty / 1000).toFixed(2)} s)`;
    return [{ name: 'countroom targets, whole process', value: cold / 1000, unit: 's', limit: { most: 0.6 }, beside }];
  },
};
