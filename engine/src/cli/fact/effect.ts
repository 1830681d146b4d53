import { baselineTag, longDate } from '../../copy/index.ts';
import type { Desk } from '../../publish/index.ts';
import {
  areaKey,
  countHoldings,
  findRegion,
  holdings,
  lastGeneral,
  seatsOn,
  targets,
  type Area,
  type ElectoralRecord,
  type IsoDate,
  type Region,
} from '../../record/index.ts';
import { wrap } from '../output.ts';
import { linesText } from '../target-lines.ts';
import { shortName } from '../words.ts';

/** What a fact changed: seats by party in the newsroom's region and where else, and the lines of target lists that now read otherwise. */
export function effectText(before: Desk, after: Desk, area: Area, date: IsoDate, today: IsoDate): string {
  const on = dayOf(after.record, date, today);
  const own = findRegion(after.record, after.settings.region);
  const home = holds(own, area) ? own : findRegion(after.record, 'united-kingdom');
  const changed = countsChanged(before.record, after.record, home, on);
  const counts = changed
    ? seatsLine(before.record, after.record, home, on)
    : `No seat changed hands in ${home.name} by this.\n`;
  return counts + (changed ? elsewhere(after.record, home, area) : '') + linesChanged(before, after, home, area, on);
}

/** Today where the fact is of this parliament; for an older one, its own day. */
function dayOf(record: ElectoralRecord, date: IsoDate, today: IsoDate): IsoDate {
  return date < today && lastGeneral(record, date).id === lastGeneral(record, today).id ? today : date;
}

function holds(region: Region, area: Area): boolean {
  return region.members.get(area.boundarySet)?.some((member) => areaKey(member.area) === areaKey(area)) ?? false;
}

function seatsByParty(record: ElectoralRecord, region: Region, on: IsoDate): ReadonlyMap<string, number> {
  const held = holdings(record, seatsOn(record, region, on), on);
  return new Map(countHoldings(held).map(({ party, seats }) => [party, seats]));
}

function countsChanged(before: ElectoralRecord, after: ElectoralRecord, region: Region, on: IsoDate): boolean {
  const [was, is] = [seatsByParty(before, region, on), seatsByParty(after, region, on)];
  return was.size !== is.size || [...is].some(([party, seats]) => was.get(party) !== seats);
}

/** `Anglia on 1 September 2026: Lab 34 → 33 · Con 25 · … ` */
function seatsLine(before: ElectoralRecord, after: ElectoralRecord, region: Region, on: IsoDate): string {
  const was = seatsByParty(before, region, on);
  const is = seatsByParty(after, region, on);
  const parties = [...is.keys(), ...[...was.keys()].filter((party) => !is.has(party))];
  const counts = parties.map((party) => {
    const [old, now] = [was.get(party) ?? 0, is.get(party) ?? 0];
    return `${shortName(after, party)} ${old === now ? now : `${old} → ${now}`}`;
  });
  return wrap(`${region.name} on ${longDate(on)}: ${counts.join(' · ')}`);
}

function elsewhere(record: ElectoralRecord, home: Region, area: Area): string {
  const others = [...record.regions().values()].filter((region) => region !== home && holds(region, area));
  return others.length === 0
    ? ''
    : wrap(`The same change is in the lists of ${others.map((region) => region.name).join(', ')}.`);
}

/** The lines of the seat on the lists of its leading challengers, where what stands beside them is new. */
function linesChanged(before: Desk, after: Desk, region: Region, area: Area, on: IsoDate): string {
  const election = lastGeneral(after.record, on);
  const contest = after.record.contests(election.id).get(areaKey(area));
  const challengers = (contest?.candidacies ?? []).slice(1, 4).map((candidacy) => candidacy.party);
  const line = (desk: Desk, party: string) => {
    const list = targets(desk.record, { party, region, election, on });
    const own = list.targets.filter((each) => areaKey(each.area) === areaKey(area));
    return linesText(desk, { ...list, targets: own }, 'line');
  };
  const changed = [...new Set(challengers)].flatMap((party) => {
    const text = line(after, party);
    return text === '' || text === line(before, party) ? [] : [`${shortName(after.record, party)}: ${text}`];
  });
  return changed.length === 0
    ? ''
    : `Target lines that changed, measured on the ${baselineTag(election)}:\n${changed.join('')}`;
}
