import { netChange } from '../../copy/index.ts';
import type { ElectoralRecord, Standing } from '../../record/index.ts';
import { shortName } from '../words.ts';

/** `Con +13`, the majority; `Con −2` under no overall control, the largest party and how many it is short. */
export function controlShown(record: ElectoralRecord, standing: Standing): string {
  if (standing.kind === 'not held') return 'not held';
  const { control } = standing;
  if (control.kind === 'overall majority') {
    return `${shortName(record, control.party)}${'majority' in control ? ` ${netChange(control.majority)}` : ''}`;
  }
  if (!('largest' in control)) return 'NOC';
  return `${control.largest.parties.map((party) => shortName(record, party)).join('/')} ${netChange(-control.shortfall)}`;
}
