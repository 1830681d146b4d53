import { changeOfControl } from '../../psephology/index.ts';
import type { ElectoralRecord } from '../record.ts';
import type { Cite, IsoDate } from '../types.ts';
import { administrationAfter } from './administrations.ts';
import type { ControlChange, CouncilOn, NotHeld, Standing } from './answers.ts';
import { aroundPoll, partyLines, type Given } from './around-poll.ts';
import { baselinesOf } from './baselines.ts';
import { canChangeAt } from './can-change.ts';
import { creditsOf } from './credits.ts';
import { historyOf } from './from-wards.ts';
import { seatArithmetic } from './seat-arithmetic.ts';
import { controlOf } from './seats.ts';
import { countSoFar } from './so-far.ts';
import { givenOn } from './given.ts';
import type { Administration, Council } from './types.ts';

/** What a council's night can be asked with. */
export interface CouncilQuestion {
  /** Wards, by their address, as having declared in this order and the rest as not: the count as it stood then. */
  readonly declared?: readonly string[];
}

/**
 * Everything that is held of a council on the night of a poll: what was up, who won, before and after with control by arithmetic, changes on
 * both baselines, whether control could change, ward by ward, who ran it, and where each figure is from. What is not held says why.
 *
 * Unit: seats.
 *
 * @throws NotFound for a ward given as declared that is not up.
 */
export function councilOn(
  record: ElectoralRecord,
  council: Council,
  night: IsoDate,
  { declared }: CouncilQuestion = {},
): CouncilOn {
  const given = givenOn(record, council, night);
  const around = aroundPoll(given);
  const { up, before, lastTime, after, wards } = given;
  const administration = administrationAfter(record, council, night);
  const history = historyOf(record, council);
  const baselines = baselinesOf(given, around);
  const onlyByElections = up.cycle === 'by-election';
  return {
    council,
    night,
    election: `local.${council.slug}.${night}`,
    up,
    before,
    lastTime,
    after,
    change: controlChange(given),
    parties: partyLines(around),
    defending: around.defending.kind === 'held' ? { kind: 'held' } : around.defending,
    baselines,
    canChange: canChangeAt(given, around),
    wards: onlyByElections ? [] : wards,
    byElections: onlyByElections ? wards : wards.filter(({ doubleVacancy }) => doubleVacancy),
    arithmetic: seatArithmetic(after, administration),
    ...(declared && { count: countSoFar(given, around, declared) }),
    ...(administration && { administration }),
    history,
    credits: creditsOf(record, citesOf(given, administration)),
  };
}

/** Control before and after against each baseline: who had a majority then, and who has one now. */
export function controlChange({ up, before, lastTime, after }: Given): ControlChange {
  const changeFrom = (then: Standing): ControlChange['eveOfPoll'] => {
    const now = controlOf(after);
    if (!now) return notHeld(after);
    if (up.newCouncil) return changeOfControl({ kind: 'new authority' }, now);
    const was = controlOf(then);
    return was ? changeOfControl(was, now) : notHeld(then);
  };
  const eveOfPoll = changeFrom(before);
  return {
    eveOfPoll,
    lastContested: changeFrom(lastTime),
    baseline: eveOfPoll.kind === 'not held' ? 'last contested' : 'eve of poll',
  };
}

function notHeld(standing: Standing): NotHeld {
  return standing.kind === 'not held' ? standing : { kind: 'not held', why: 'seats' };
}

function citesOf(
  { before, lastTime, after, wards }: Given,
  administration: Administration | undefined,
): readonly Cite[] {
  const standings = [before, lastTime, after].flatMap((standing) => {
    const composition = standing.kind === 'not held' ? standing.nearest : standing.composition;
    return composition ? [...composition.cites, ...(composition.printed ? [composition.printed.cite] : [])] : [];
  });
  const contests = wards.flatMap(({ contest, last }) => [
    contest.cite,
    ...contest.candidacies.slice(0, 1).map(({ cite }) => cite),
    ...(last?.elected.slice(0, 1).map(({ cite }) => cite) ?? []),
  ]);
  return [...standings, ...contests, ...(administration ? [administration.cite] : [])];
}
