import { count, countOrEmpty, found } from '../cells.ts';
import type { Elections } from '../elections.ts';
import { byKeys } from '../names.ts';
import type { Parties } from '../parties.ts';
import type { RawFolder } from '../raw.ts';
import { table, type Table } from '../table.ts';

/** What the raw file calls Reform UK, under the name of the day. */
const REFORM: Readonly<Record<string, string>> = { '2019-12-12': 'brx', '2024-07-04': 'ref' };

/** Rows that no page of the day confirms: 2005 but for Labour, and how 2015 was split among the small parties. */
const UNCERTAIN = /^(2005-05-05 (con|ld|other)|2015-05-07 (pc|grn|ukip|other))$/;

/** The exit polls as published when the polls closed: seats by party, and how each was taken. */
export function importExitPolls(raw: RawFolder, parties: Parties, elections: Elections): Table[] {
  const path = 'exit-polls/exit-polls.csv';
  const rows = raw.read(path, ['election', 'party', 'exit_poll_seats', 'actual_basis']).map((row) => {
    const where = `${path}:${row.line}`;
    const party =
      row.party === 'reform_bxp' ? found(REFORM[row.election], row.party, where) : parties.id(row.party, where);
    return {
      election: elections.general(row.election, where).election,
      party,
      seats: count(row.exit_poll_seats, where),
      with_speaker: /^incl\. (.*, )?Speaker/.test(row.actual_basis) ? 'yes' : 'no',
      certainty: UNCERTAIN.test(`${row.election} ${party}`) ? 'uncertain' : 'exact',
    };
  });
  const surveys = 'exit-polls/exit-poll-surveys.csv';
  const taken = raw.read(surveys, ['election', 'published_local', 'polling_stations', 'interviews']).map((row) => ({
    election: elections.general(row.election, `${surveys}:${row.line}`).election,
    stations: count(row.polling_stations, `${surveys}:${row.line}`),
    interviews: countOrEmpty(/^~?(\d+)$/.exec(row.interviews)?.[1] ?? '', `${surveys}:${row.line}`),
    certainty: /^\d+$/.test(row.interviews) ? 'exact' : 'approximate',
  }));
  return [
    table(
      'exit-polls/published.csv',
      ['election', 'party', 'seats', 'with_speaker', 'certainty'],
      rows.sort(
        byKeys(
          (row) => row.election,
          (row) => row.party,
        ),
      ),
    ),
    table('exit-polls/surveys.csv', ['election', 'stations', 'interviews', 'certainty'], taken),
  ];
}
