import { compositionLabel, controlWords, listed } from 'countroom/copy';
import type { ControlledBy } from 'countroom/psephology';
import type { Composition, CouncilParty, ElectoralRecord, PartyId, Standing } from 'countroom/record';
import type { CouncilBar, SeatGroup } from '#lib/view/council.ts';
import type { Party } from '#lib/view/party.ts';
import { words } from '#lib/words/en.ts';
import { certaintyView, councilParty, initialsOf } from './council-common.ts';

const w = words.councils;

/** Members who are no group stand at the end, whatever their number. */
const LAST = ['ind', 'other', 'vacant'];

/** A whole council as a bar: most seats first, seats up apart from those that are not, where that is known. */
export function councilBar(
  record: ElectoralRecord,
  label: string,
  { composition, control }: Extract<Standing, { kind: 'held' }>,
  upOf: (party: PartyId) => number | undefined = () => undefined,
): CouncilBar {
  const groups = groupsOf(composition).map(({ party, seats }): SeatGroup => {
    const up = upOf(party);
    return {
      party: councilParty(record, party),
      initials: initialsOf(record, party),
      seats,
      ...(up !== undefined && up <= seats && { up }),
    };
  });
  const controller = controllerView(record, control);
  return {
    label,
    when: compositionLabel(composition),
    total: control.total,
    needed: control.needed,
    control: controlWords(control, record.parties()),
    ...(controller && { controller }),
    groups,
    certainty: certaintyView(record, composition),
    words: groups.map((group) => `${group.party.name} ${group.seats}`).join(', '),
  };
}

/** Who controls a council; nobody where nobody does. */
export function controllerView(record: ElectoralRecord, control: ControlledBy | undefined): Party | undefined {
  return control?.kind === 'overall majority' ? councilParty(record, control.party) : undefined;
}

/** `Lab, majority 6`, `NOC, Con 2 short`: control in a cell of a table. */
export function controlText(record: ElectoralRecord, standing: Standing): string {
  const short = (party: PartyId) => councilParty(record, party).short;
  if (standing.kind === 'not held') return w.notHeld;
  if (standing.kind === 'control only')
    return standing.control.kind === 'overall majority' ? w.cell.asPrinted(short(standing.control.party)) : w.cell.none;
  const { control } = standing;
  if (control.kind === 'overall majority') return w.cell.majority(short(control.party), control.majority);
  const { parties } = control.largest;
  return parties.length === 0 ? w.cell.none : w.cell.short(listed(parties.map(short)), control.shortfall);
}

/** How many seats of a party are up, where all of them are known to the table. */
export function upBy(parties: readonly CouncilParty[], column: 'won' | 'defending') {
  const known = new Map(parties.map((each) => [each.party, each[column]]));
  return (party: PartyId): number | undefined => known.get(party) ?? (party === 'vacant' ? 0 : undefined);
}

function groupsOf({ seats, vacant }: Composition) {
  const all = vacant > 0 ? [...seats, { party: 'vacant', seats: vacant }] : seats;
  return all
    .filter((each) => each.seats > 0)
    .toSorted((a, b) => LAST.indexOf(a.party) - LAST.indexOf(b.party) || b.seats - a.seats);
}
