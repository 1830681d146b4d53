import '../../engine/bin/use-sources.js';
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtSite, renderOf } from '../../engine/src/cli/built-site.ts';
import { makerHere } from '../../engine/src/cli/bake/maker-here.ts';
import { openDesk, openExitPolls } from '../../engine/src/publish/index.ts';
import { addresses, bake, type Baked } from '../../engine/src/publish/bake/index.ts';
import { areaKey, findSeat } from '../../engine/src/record/index.ts';
import { bakedSite, runBake } from '../baked.ts';
import type { Case, Measured } from '../measure.ts';

const SEAT = 'peterborough';
const TODAY = new Date().toISOString().slice(0, 10);

export const bakeAll: Case = {
  name: 'bake',
  async run() {
    const whole = await bakedSite();
    const again = await runBake(whole.folder, whole.home);
    addFact(whole.home, 'ind');
    const touched = await runBake(whole.folder, whole.home);
    return [
      { name: 'every page and file baked', value: whole.seconds, unit: 's', limit: { most: 60 }, beside: whole.said },
      { name: 'its most resident memory', value: whole.memory, unit: 'MB', limit: { most: 1000 } },
      { name: 'baked again with nothing new, cold', value: again.seconds, unit: 's', beside: again.said },
      { name: 'all that one changed seat touches, cold', value: touched.seconds, unit: 's', beside: touched.said },
      await changedSeat(),
    ];
  },
};

/** The pages of one seat, baked anew after a fact in a process that is running already. */
async function changedSeat(): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'countroom-bench-'));
  const home = join(folder, 'home');
  process.env['COUNTROOM_HOME'] = home;
  const site = fileURLToPath(builtSite());
  const out = join(folder, 'out');
  const maker = makerHere({ out, origin: 'http://localhost' }, await renderOf(site));
  const bakeSeat = async (): Promise<Baked> => {
    const desk = await openDesk({ home });
    const { record, settings } = desk;
    const exitPolls = openExitPolls(desk, `${TODAY}T12:00:00Z`);
    const seat = areaKey(findSeat(record, SEAT, 'wmc2024'));
    const all = addresses({ record, settings, today: TODAY, exitPolls });
    const listed = all.filter(({ needs }) => needs.seats?.includes(seat));
    return bake({
      record,
      today: TODAY,
      listed,
      madeFrom: site,
      out,
      assets: join(site, 'client'),
      makers: () => Promise.resolve([maker]),
    });
  };
  await bakeSeat();
  addFact(home, 'con');
  await bakeSeat();
  addFact(home, 'ind');
  const start = performance.now();
  const { written, same } = await bakeSeat();
  const seconds = (performance.now() - start) / 1000;
  const beside = `${written.length + same} pages and files made, ${written.length} of them new`;
  return { name: 'the pages of one changed seat, warm', value: seconds, unit: 's', limit: { most: 1 }, beside };
}

function addFact(home: string, to: string): void {
  const command = fileURLToPath(new URL('../../engine/bin/countroom.js', import.meta.url));
  const fact = ['fact', 'add', 'changed-party', SEAT, '--to', to, '--on', to === 'con' ? '2026-07-01' : '2026-08-01'];
  const { status, stderr } = spawnSync(process.execPath, [command, ...fact, '--by', 'bench', '--home', home], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`countroom fact add ended with ${status}: ${stderr}`);
}
