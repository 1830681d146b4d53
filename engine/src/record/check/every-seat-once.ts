import type { Check } from './check.ts';
import { heldElections, packContests } from './contest-files.ts';

/** Each general election and notional result has every seat of its boundaries once; each by-election one contest. */
export const everySeatOnce: Check = (pack) => {
  const areas = pack.by('areas.csv', 'boundary_set');
  const contests = Map.groupBy(packContests(pack), (each) => each.id);
  const counts: string[] = [];
  const failures: string[] = [];
  for (const election of heldElections(pack)) {
    const id = election.cell('election');
    const held = (contests.get(id) ?? []).map((each) => each.gss);
    const seats = (areas.get(election.cell('boundary_set')) ?? []).map((row) => row.cell('gss'));
    const twice = held.filter((gss, index) => held.indexOf(gss) !== index);
    const strange = held.filter((gss) => !seats.includes(gss));
    if (twice.length > 0) failures.push(`${id}: ${twice.join(', ')} twice.`);
    if (strange.length > 0)
      failures.push(`${id}: ${strange.join(', ')} of no seat of ${election.cell('boundary_set')}.`);
    if (election.cell('kind') === 'by-election') {
      if (held.length !== 1) failures.push(`${id}: ${held.length} contests; a by-election has one.`);
      continue;
    }
    counts.push(`${id} ${held.length}`);
    const missing = seats.filter((gss) => !held.includes(gss));
    if (missing.length > 0)
      failures.push(`${id}: ${held.length} of ${seats.length} seats; missing ${missing.slice(0, 5).join(', ')}.`);
  }
  return {
    title: 'Every seat once in every election',
    sum: `${counts.join(', ')}; ${contests.size - counts.length} by-elections`,
    failures,
  };
};
