import { assemblyElections } from '../devolved/assemblies.ts';
import { europeanCandidates, europeanElections, europeanRegions } from '../european/regions.ts';
import { referendumAreas } from '../european/referendum.ts';
import { councilsVoting } from '../local/index.ts';
import { mayoralElections } from '../mayoral/elections.ts';
import { commissionerElections } from '../pcc/elections.ts';
import type { ElectoralRecord } from '../record.ts';
import { stvContests } from '../stv/contests.ts';
import { stvCouncils } from '../stv/find.ts';
import type { IsoDate, Region } from '../types.ts';
import type { PollContest, PollKind } from './types.ts';
import { commissionersIn, inNations, inOfficialRegions } from './within.ts';

/** The contests held of one kind of election on a day; with a region, only those in it. */
export function contestsOf(
  record: ElectoralRecord,
  poll: { readonly kind: PollKind; readonly nation: string; readonly date: IsoDate },
  region?: Region,
): readonly PollContest[] {
  const { kind, nation, date } = poll;
  const only = (name: string, contests: readonly PollContest[]) =>
    !region || inNations(region, date, record).has(name) ? contests : [];
  switch (kind) {
    case 'local':
      return localContests(record, nation, date, region);
    case 'pcc':
      return nation === 'WLS'
        ? []
        : commissionersIn(
            record,
            commissionerElections(record).filter((each) => each.date === date),
            date,
            region,
          );
    case 'mayor':
      return mayoralElections(record).some((each) => each.date === date) ? ofLondon(record, date, region) : [];
    case 'gla.a':
      return assemblyHeld(record, 'london', date) ? ofLondon(record, date, region) : [];
    case 'sp.r':
      return assemblyHeld(record, 'scotland', date) ? only('Scotland', [{ name: 'Scotland', slug: 'scotland' }]) : [];
    case 'naw.r':
    case 'senedd.r':
      return assemblyHeld(record, 'wales', date) ? only('Wales', [{ name: 'Wales', slug: 'wales' }]) : [];
    case 'nia':
      return only(
        'Northern Ireland',
        stvContests(record, 'ni-assembly').filter((each) => each.date === date),
      );
    case 'europarl':
      return nation === 'NIR'
        ? only('Northern Ireland', europeanOfNorthernIreland(record, date))
        : europeanContests(record, date, region);
    case 'ref':
      return region ? [] : [...referendumAreas(record).values()];
    case 'parl':
      return byElections(record, date, region);
  }
}

const NATIONS: Readonly<Record<string, string>> = {
  ENG: 'england',
  WLS: 'wales',
  SCT: 'scotland',
  NIR: 'northern-ireland',
};

/** Councils that voted; of Scottish councils those whose wards were counted by papers are held apart. */
function localContests(
  record: ElectoralRecord,
  nation: string,
  date: IsoDate,
  region?: Region,
): readonly PollContest[] {
  const whole = record.regions().get(NATIONS[nation]!)!;
  const counted =
    nation === 'SCT' ? [...stvCouncils(record, date).values()].flatMap(([ward]) => ward?.council ?? []) : [];
  const voting = councilsVoting(record, whole, date);
  const all = voting.length > 0 ? voting : counted;
  if (!region) return all;
  const inside = new Set(councilsVoting(record, region, date).map(({ slug }) => slug));
  return all.filter(({ slug }) => inside.has(slug) || (counted.length > 0 && region.id === NATIONS[nation]));
}

function ofLondon(record: ElectoralRecord, date: IsoDate, region?: Region): readonly PollContest[] {
  return !region || inOfficialRegions(region, date, record).has('London') ? [{ name: 'London', slug: 'london' }] : [];
}

function assemblyHeld(record: ElectoralRecord, place: string, date: IsoDate): boolean {
  return assemblyElections(record).some((each) => each.place === place && each.date === date);
}

function europeanContests(record: ElectoralRecord, date: IsoDate, region?: Region): readonly PollContest[] {
  const election = `europarl.${date}`;
  if (!europeanElections(record).includes(election)) return [];
  const all = europeanRegions(record, election);
  return region ? all.filter(({ name }) => inOfficialRegions(region, date, record).has(name)) : all;
}

function europeanOfNorthernIreland(record: ElectoralRecord, date: IsoDate): readonly PollContest[] {
  const held = europeanCandidates(record, `europarl.${date}`).length > 0;
  return held ? [{ name: 'Northern Ireland', slug: 'northern-ireland' }] : [];
}

function byElections(record: ElectoralRecord, date: IsoDate, region?: Region): readonly PollContest[] {
  const inside = region && new Set([...region.members.values()].flat().map(({ area }) => area));
  return [...record.elections().values()]
    .filter(({ kind, polledOn }) => kind === 'by-election' && polledOn === date)
    .flatMap(({ id }) => [...record.contests(id).values()])
    .filter(({ area }) => !inside || inside.has(area))
    .map(({ area }) => area);
}
