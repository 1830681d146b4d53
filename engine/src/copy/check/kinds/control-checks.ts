import { partyName } from '../party-name.ts';
import { controlOf } from '../../../record/local/seats.ts';
import {
  addDays,
  councilNow,
  councilOn,
  standingOf,
  type Composition,
  type Council,
  type PartyId,
  type Standing,
} from '../../../record/index.ts';
import { longDate } from '../../dates.ts';
import type { Check } from '../judge.ts';
import { nightsNear } from '../tallies/council-tallies.ts';
import type { View } from '../view.ts';
import { compositionName } from './composition-words.ts';

/** What a poll did to somebody's control of a council. */
export type Way = 'won' | 'gained' | 'kept' | 'lost';

const NOBODY = 'no overall control';

/** Whether a party, or nobody where none is given, controls a council by a composition. */
export function controlCheck(
  view: View,
  council: Council,
  composition: Composition,
  party: PartyId | undefined,
): readonly Check[] {
  const standing = standingOf(composition);
  const control = controlOf(standing);
  if (!control) return [];
  const own = control.kind === 'overall majority' ? control.party : undefined;
  if (isOfOthers(own, party)) return [];
  const name = own === undefined ? NOBODY : partyName(view.record, own);
  const truth = `${council.name}: ${name}, ${compositionName(composition)}${arithmetic(standing)}.`;
  return [{ holds: own === party, subject: council.name, computed: name, truth, cites: composition.cites }];
}

/** Parties that every source of councils counts apart. */
const COUNTED_APART: ReadonlySet<PartyId> = new Set(['con', 'lab', 'ld', 'grn', 'ukip', 'ref', 'snp', 'pc']);

/** Whether a council that others control may be that of a group of the place: `Residents for Uttlesford hold`. */
function isOfOthers(control: PartyId | undefined, party: PartyId | undefined): boolean {
  return control === 'other' && party !== undefined && party !== 'other' && !COUNTED_APART.has(party);
}

/** Whether a party sits on a council and has no majority there. */
export function shortCheck(view: View, council: Council, composition: Composition, party: PartyId): readonly Check[] {
  const sits = composition.seats.some((each) => each.party === party);
  return controlCheck(view, council, composition, party).map((check) => ({ ...check, holds: sits && !check.holds }));
}

/** Whether a party is the largest of a council, alone or with others. */
export function largestCheck(view: View, council: Council, composition: Composition, party: PartyId): readonly Check[] {
  const standing = standingOf(composition);
  if (standing.kind !== 'held') return [];
  const { parties, seats } = standing.control.largest;
  const names = parties.map((each) => partyName(view.record, each)).join(' and ');
  const truth = `${council.name}: the most seats, ${seats}, were those of ${names}, ${compositionName(composition)}.`;
  return [{ holds: parties.includes(party), subject: council.name, computed: names, truth, cites: composition.cites }];
}

/** Whether nobody won more of the seats that were up at a poll that a part may speak of; of those on the whole council where those are not held. */
export function wonMostChecks(view: View, council: Council, part: number, party: PartyId): readonly Check[] {
  return nightsNear(view, council, part).flatMap((night): Check[] => {
    const { parties, after } = councilOn(view.record, council, night);
    const won = parties.flatMap(({ party: of, won: seats }) => (seats === undefined ? [] : [{ of, seats }]));
    const most = Math.max(0, ...won.map(({ seats }) => seats));
    const names = won.filter(({ seats }) => seats === most).map(({ of }) => partyName(view.record, of));
    const holds = won.some(({ of, seats }) => of === party && seats === most);
    const truth = `${council.name}: most of the seats up on ${longDate(night)}, ${most}, went to ${names.join(' and ')}.`;
    const largest = after.kind === 'held' ? largestCheck(view, council, after.composition, party) : [];
    return [
      ...(most > 0 ? [{ holds, subject: council.name, computed: names.join(' and '), truth, cites: [] }] : []),
      ...largest,
    ];
  });
}

function arithmetic(standing: Standing): string {
  if (standing.kind !== 'held') return '';
  const { largest, total, needed } = standing.control;
  return `, where the largest had ${largest.seats} of ${total} seats and ${needed} were needed`;
}

/** Whether a party gained, kept or lost a council at the polls a part may speak of; gained and lost since any composition of four years. */
export function changeChecks(view: View, council: Council, part: number, party: PartyId, way: Way): readonly Check[] {
  return nightsNear(view, council, part).flatMap((night): Check[] => {
    const { before, lastTime, after } = councilOn(view.record, council, night);
    const now = controlOf(after);
    if (!now || isOfOthers(now.kind === 'overall majority' ? now.party : undefined, party)) return [];
    const recent = councilNow(view.record, council, addDays(night, -1)).history.filter(
      ({ date }) => date < night && date >= addDays(night, -366 * 4),
    );
    const had = [before, lastTime, ...recent.map((each) => standingOf(each))]
      .map(controlOf)
      .filter((each) => each !== undefined);
    const by = (each: typeof now) => each.kind === 'overall majority' && each.party === party;
    const holds = {
      won: by(now),
      gained: by(now) && (had.length === 0 || had.some((each) => !by(each))),
      kept: by(now) && (had.length === 0 || had.some(by)),
      lost: !by(now) && had.some(by),
    }[way];
    const name = now.kind === 'overall majority' ? partyName(view.record, now.party) : NOBODY;
    const cites = after.kind === 'not held' ? [] : after.composition.cites;
    const truth = `${council.name}: ${name} after the poll of ${longDate(night)}.`;
    return [{ holds, subject: council.name, computed: name, truth, cites }];
  });
}
