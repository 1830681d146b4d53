import { countOrEmpty } from '../cells.ts';
import { byKeys, slug } from '../names.ts';
import type { Parties } from '../parties.ts';
import type { RawFolder } from '../raw.ts';
import { table, type Table } from '../table.ts';
import { localParties, recoder } from './codes.ts';

const WARDS = [
  'council',
  'ward',
  'slug',
  'name',
  'seats',
  'electorate',
  'ballots',
  'rejected',
  'turnout',
  'state',
] as const;
const CANDIDACIES = ['council', 'ward', 'candidate', 'party', 'party_name', 'votes', 'elected', 'incumbent'] as const;

/** What is known of a ward beyond its candidates; the archive has none of it. */
type WardFacts = { seats: string; electorate: string; ballots: string; rejected: string; turnout: string };

/** Nights whose wards and candidates are in the Handbooks (Open Parliament Licence) and in the archive (share-alike). */
const HANDBOOKS = ['2021-05-06', '2022-05-05', '2024-05-02', '2025-05-01'];
const ARCHIVE = ['2014-05-22', '2016-05-05', '2017-05-04', '2018-05-03', '2019-05-02'];
const PLAIN = new Set(['2014-05-22', '2016-05-05']);

export function importHandbooks(raw: RawFolder, parties: Parties): Table[] {
  return HANDBOOKS.flatMap((date) => importNight(raw, parties, date, 'local', handbookWards(raw, date)));
}

export function importArchive(raw: RawFolder, parties: Parties): Table[] {
  return ARCHIVE.flatMap((date) => importNight(raw, parties, date, 'local', new Map()));
}

function importNight(
  raw: RawFolder,
  parties: Parties,
  date: string,
  root: string,
  facts: ReadonlyMap<string, WardFacts>,
): Table[] {
  const today = recoder(raw);
  const partyOf = localParties(parties);
  const path = `local/candidates_${date}.csv${PLAIN.has(date) ? '' : '.gz'}`;
  const columns = ['council_gss', 'ward_name', 'candidate', 'party', 'votes', 'elected'] as const;
  const rows = raw.read(path, columns, ['ward_gss', 'incumbent']).map((row) => {
    const where = `${path}:${row.line}`;
    const votes = row.votes === 'NULL' ? '' : row.votes;
    return {
      council: today(row.council_gss),
      ward: row.ward_gss || slug(row.ward_name),
      name: mended(row.ward_name),
      // Where a lot was drawn the archive writes after the name on whom it fell; the elected flag says so too.
      candidate: row.candidate.replace(/ \((?:not )?elected\)$/i, ''),
      ...partyOf(row.party),
      votes: countOrEmpty(votes, where),
      elected: row.elected === '1' ? 'yes' : row.elected === '0' ? 'no' : '',
      incumbent: row.incumbent === '1' ? 'yes' : row.incumbent === '0' ? 'no' : '',
    };
  });
  const sorted = rows.toSorted(
    (a, b) =>
      byKeys<(typeof rows)[number]>(
        (row) => row.council,
        (row) => row.ward,
      )(a, b) || Number(b.votes) - Number(a.votes),
  );
  const wards = [...Map.groupBy(sorted, (row) => `${row.council} ${row.ward}`).entries()].map(([key, stood]) => {
    const [first] = stood;
    const elected = stood.filter((row) => row.elected === 'yes').length;
    const known = facts.get(key);
    return {
      council: first!.council,
      ward: first!.ward,
      slug: slug(first!.name),
      name: first!.name,
      seats: known?.seats || String(elected),
      electorate: known?.electorate ?? '',
      ballots: known?.ballots ?? '',
      rejected: known?.rejected ?? '',
      turnout: known?.turnout ?? '',
      state: wardState(stood),
    };
  });
  return [
    table(`${root}/results/${date}/wards.csv`, WARDS, wards),
    table(`${root}/results/${date}/candidacies.csv`, CANDIDACIES, sorted),
  ];
}

/** An apostrophe that was read in the wrong encoding once, or twice. */
function mended(name: string): string {
  return name.replaceAll(/â€™|Ã¦|’/g, "'");
}

/** No votes at all: elected unopposed, or no poll held; the sources mark the first by the elected flag. */
function wardState(stood: readonly { readonly votes: string; readonly elected: string }[]): string {
  if (stood.every((row) => row.votes === ''))
    return stood.some((row) => row.elected === 'yes') ? 'uncontested' : 'postponed';
  return 'declared';
}

/**
 * The Handbooks' column "ballots or votes" is papers in some wards and summed votes in others. It is taken as papers only where it
 * agrees with the printed turnout; where it does not, papers are not known.
 */
function handbookWards(raw: RawFolder, date: string): Map<string, WardFacts> {
  const today = recoder(raw);
  const path = `local/wards_${date}.csv.gz`;
  const rows = raw.read(path, [
    'council_gss',
    'ward_gss',
    'ward_name',
    'seats',
    'electorate',
    'ballots_or_votes',
    'invalid_votes',
    'turnout_pct',
  ]);
  return new Map(
    rows.map((row) => {
      const papers = Number(row.ballots_or_votes);
      const share = (100 * papers) / Number(row.electorate);
      const agrees = row.turnout_pct !== '' && papers > 0 && Math.abs(share - Number(row.turnout_pct)) < 1;
      return [
        `${today(row.council_gss)} ${row.ward_gss || slug(row.ward_name)}`,
        {
          seats: known(row.seats, `${path}:${row.line}`),
          electorate: known(row.electorate, `${path}:${row.line}`),
          ballots: agrees ? row.ballots_or_votes : '',
          rejected: agrees ? known(row.invalid_votes, `${path}:${row.line}`) : '',
          turnout: row.turnout_pct === 'NA' ? '' : row.turnout_pct,
        },
      ];
    }),
  );
}

function known(cell: string, where: string): string {
  return cell === 'NA' ? '' : countOrEmpty(cell, where);
}
