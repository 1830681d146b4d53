import { allocate } from './cases/allocate.ts';
import { bakeAll } from './cases/bake.ts';
import { budgets } from './cases/budgets.ts';
import { cards } from './cases/cards.ts';
import { check } from './cases/check.ts';
import { councils } from './cases/councils.ts';
import { derive } from './cases/derive.ts';
import { group } from './cases/group.ts';
import { inversion } from './cases/inversion.ts';
import { live } from './cases/live.ts';
import { ready } from './cases/ready.ts';
import { region } from './cases/region.ts';
import { serve } from './cases/serve.ts';
import { simulation } from './cases/simulate.ts';
import { stv } from './cases/stv.ts';
import { targets } from './cases/targets.ts';
import { whatIf } from './cases/what-if.ts';
import { write } from './cases/write.ts';
import { within, type Measured } from './measure.ts';

const wanted = process.argv.slice(2);
const cases = [
  targets,
  allocate,
  derive,
  councils,
  stv,
  simulation,
  group,
  inversion,
  ready,
  region,
  budgets,
  cards,
  whatIf,
  write,
  check,
  bakeAll,
  serve,
  live,
].filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));

function line(measured: Measured): string {
  const { name, value, unit, limit, beside } = measured;
  const figure = `${value < 10 ? value.toFixed(2) : Math.round(value).toLocaleString('en-GB')} ${unit}`;
  const held = !limit ? '' : 'most' in limit ? `at most ${limit.most} ${unit}` : `at least ${limit.least} ${unit}`;
  const verdict = !limit ? '' : within(measured) ? 'within' : 'MISSED';
  return [name.padEnd(44), figure.padStart(16), held.padStart(20), verdict.padStart(7), beside ?? '']
    .join('  ')
    .trimEnd();
}

let missed = 0;
console.log(`Node ${process.version}; each figure is a median`);
for (const each of cases) {
  for (const measured of await each.run()) {
    console.log(line(measured));
    if (!within(measured)) missed += 1;
  }
}
process.exitCode = missed > 0 ? 1 : 0;
