import type { CouncilOn, ElectoralRecord, NotHeld, SeatChanges, Standing } from '../../record/index.ts';
import { SOURCE_COLUMNS, sourceCells } from '../cells.ts';
import { column, type Row, type Table } from '../table.ts';

export const COUNCIL_COLUMNS = [
  column('council', 'text', 'Council', 'Name of the council'),
  column('gss', 'id', 'Code', 'GSS code'),
  column('election', 'id', 'Election', 'Id of the election'),
  column('party', 'id', 'Party', 'Party, as the compositions group them'),
  column('before', 'count', 'Before', 'Seats on the eve of poll; empty where not held'),
  column('defending', 'count', 'Defending', 'Seats up that it held on the eve of poll; empty where not known'),
  column('won', 'count', 'Won', 'Seats won at this poll'),
  column('notUp', 'count', 'Not up', 'Seats that were not up'),
  column('after', 'count', 'After', 'Seats on the night; empty where not held'),
  column('sinceEve', 'count', 'Since the eve of poll', 'Change in seats against the eve of poll'),
  column(
    'sinceContested',
    'count',
    'Since last contested',
    'Change in seats against what was won when these seats were fought last',
  ),
  column('lastTime', 'count', 'Last time', 'Seats after the poll at which these seats were fought last'),
  ...SOURCE_COLUMNS,
];

/** A council's night by party. What is not held is empty, and `about` says why. */
export function councilTable(record: ElectoralRecord, answer: CouncilOn): Table {
  const { council, election, night, up, parties, baselines, change, before, lastTime, after } = answer;
  const [eve, contested] = [baselines.eveOfPoll, baselines.lastContested].map(changesOf);
  const cites = [before, lastTime, after].flatMap((standing) =>
    standing.kind === 'not held' ? [] : standing.composition.cites,
  );
  const sources = sourceCells(record, [...cites, ...answer.wards.map(({ contest }) => contest.cite)]);
  return {
    name: 'council',
    title: `${council.name}, ${night}`,
    about: {
      council: council.gss,
      election,
      cycle: up.cycle,
      seatsUp: up.seats,
      controlBefore: controlShown(before),
      controlAfter: controlShown(after),
      change: change[change.baseline === 'eve of poll' ? 'eveOfPoll' : 'lastContested'].kind,
      baseline: change.baseline,
      beforeNotHeld: whyOf(before),
      afterNotHeld: whyOf(after),
      sinceEveNotHeld: whyOf(baselines.eveOfPoll),
      sinceContestedNotHeld: whyOf(baselines.lastContested),
      shareAlike: answer.credits.shareAlike,
      revision: record.revision,
    },
    columns: COUNCIL_COLUMNS,
    rows: parties.map(({ party, carried, ...seats }) => ({
      council: council.name,
      gss: council.gss,
      election,
      party,
      ...seats,
      notUp: carried,
      sinceEve: eve?.get(party),
      sinceContested: contested?.get(party),
      ...sources,
    })),
  };
}

function changesOf(changes: SeatChanges | NotHeld): ReadonlyMap<string, number> | undefined {
  return changes.kind === 'held' ? new Map(changes.parties.map(({ party, change }) => [party, change])) : undefined;
}

function whyOf(held: Standing | SeatChanges | NotHeld): string | undefined {
  return held.kind === 'not held' ? held.why : undefined;
}

/** A party's id, `none` for no overall control; nothing where it is not held. */
export function controlShown(standing: Standing): string | undefined {
  if (standing.kind === 'not held') return undefined;
  return standing.control.kind === 'overall majority' ? standing.control.party : 'none';
}

/** Majority, or seats short as a negative number; nothing where seats are not held. */
export function majorityCells(standing: Standing): Row {
  if (standing.kind !== 'held') return {};
  const { control } = standing;
  return control.kind === 'overall majority' ? { majority: control.majority } : { short: control.shortfall };
}
