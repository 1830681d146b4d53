import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openRecord, winnerOf, type Contest, type Fact, type FactBody } from '../index.ts';
import { ImportRefused, readImport, type ImportFile } from './index.ts';
import { record } from '../testing.ts';

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
const CANDIDATES = fixture('ge2024-by-candidate.csv');
const CONSTITUENCIES = fixture('ge2024-by-constituency.csv');
const NOMINATED = fixture('candidates-2029.csv');

function file(text: string | Uint8Array, name = 'results.csv'): ImportFile {
  return { name, bytes: typeof text === 'string' ? Buffer.from(text) : text, sha256: name.padEnd(64, '0') };
}

const both = (candidates: string, constituencies: string) => [
  file(candidates, 'by-candidate.csv'),
  file(constituencies, 'by-constituency.csv'),
];
const read2024 = (...files: ImportFile[]) => readImport(record, files, { election: 'ge2024' });

function problems(work: () => unknown): readonly string[] {
  try {
    work();
  } catch (error) {
    if (error instanceof ImportRefused) return error.problems;
    throw error;
  }
  return [];
}

function recordWith(bodies: readonly FactBody[]) {
  const facts = bodies.map((body, index): Fact => ({
    ...body,
    seq: index + 1,
    recordedAt: '2029-05-04T02:00:00Z',
    by: 'desk',
  }));
  return openRecord(record.pack, { facts });
}

describe('published files', () => {
  test('2024 by candidate and by constituency: the record has them just so', () => {
    const read = read2024(...both(CANDIDATES, CONSTITUENCIES));
    expect(read).toMatchObject({ election: 'parl.2024-07-04', contests: 5, candidates: 32, known: 5, facts: [] });
    expect(read.notices).toEqual([
      '5 of the 650 contests of parl.2024-07-04 are in these files; the others stay as they are.',
    ]);
  });

  test('2019 by candidate', () => {
    const read = readImport(record, [file(fixture('ge2019-by-candidate.csv'))], { election: 'parl.2019-12-12' });
    expect(read).toMatchObject({ contests: 2, candidates: 13, known: 2, facts: [] });
  });

  test('2017 by constituency alone is compared with the candidates of the record', () => {
    const read = readImport(record, [file(fixture('ge2017-by-constituency.csv'))], { election: 'ge2017' });
    expect(read).toMatchObject({ contests: 4, known: 4, facts: [] });
  });

  test('every contest of 2024, written in the published layout, comes back as the record has it', () => {
    const contests = [...record.contests('parl.2024-07-04').values()];
    const read = read2024(file(published(contests)));
    expect(read).toMatchObject({ contests: 650, candidates: 4515, known: 650, facts: [] });
  });
});

/** Contests of the record in the columns of the Library's 2024 results by candidate. */
function published(contests: readonly Contest[]): string {
  const rows = contests.flatMap(({ area, candidacies }) =>
    candidacies.map(({ candidate, familyName, party, partyName, votes }) => {
      const first = candidate.endsWith(familyName) ? candidate.slice(0, -familyName.length).trim() : candidate;
      const last = candidate.endsWith(familyName) ? familyName : '';
      const short = record.parties().get(party)!.short;
      return [
        area.gss,
        '',
        area.name,
        '',
        '',
        '',
        '',
        partyName,
        short,
        '',
        '',
        '',
        first,
        last,
        '',
        '',
        '',
        '',
        votes,
        '',
        '',
        '',
      ];
    }),
  );
  const cells = rows.map((row) => row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(','));
  return [CANDIDATES.split('\n')[0], ...cells, ''].join('\n');
}

describe('a corrected result', () => {
  const corrected = both(
    CANDIDATES.replace(',14081,0.290067', ',14082,0.290087').replace(',19764,0.407136', ',19763,0.407115'),
    CONSTITUENCIES.replace('5683,14081,19764', '5681,14082,19763'),
  );

  test('is one declaration, citing file and line, and leaves the rest', () => {
    const read = read2024(...corrected);
    expect(read).toMatchObject({
      known: 4,
      facts: [
        { kind: 'declaration', seat: 'wmc2024/E14001063', validVotes: 48_544, electorate: 78_553, rejected: 179 },
      ],
    });
    expect(read.facts[0]).toMatchObject({ file: { name: 'by-candidate.csv', line: 2 } });
    const contest = recordWith(read.facts).contests('parl.2024-07-04').get('wmc2024/E14001063')!;
    expect(winnerOf(contest)).toMatchObject({ candidate: 'Alex Baker', votes: 19_763, person: 'mnis:5173' });
  });

  test('imported again, adds nothing', () => {
    const after = recordWith(read2024(...corrected).facts);
    expect(readImport(after, corrected, { election: 'ge2024' })).toMatchObject({ known: 5, facts: [] });
  });
});

describe('figures that do not add up', () => {
  test('Clacton 2026: which column, by how much, and the one figure that would fit', () => {
    const election = 'parl.clacton.by.2026-08-13';
    const candidates = published([...record.contests(election).values()]);
    const header = CONSTITUENCIES.split('\n')[0]!;
    const row =
      'E14001174,E12000006,Clacton,,East of England,England,County,,Nigel,Farage,Male,RUK hold,RUK,CBP,79785,35111,280,12784,0,0,0,REF,0,0,0,0,0,0,0,0,12872,0';
    const summary = (reform: number) => `${header}\n${row.replace('REF', String(reform))}\n`;
    const read = (reform: number) => readImport(record, both(candidates, summary(reform)), { election });
    expect(problems(() => read(22_379))).toEqual([
      'by-constituency.csv, line 2: Clacton: the party columns add to 35,251, and valid votes are 35,111: 140 over; RUK 22,379 → 22,239 would fit, which is what the candidates have.',
    ]);
    expect(read(22_239)).toMatchObject({ contests: 1, candidates: 34, known: 1, facts: [] });
  });

  test.each([
    [
      'a column',
      CANDIDATES,
      CONSTITUENCIES.replace('5683,14081', '5683,14090'),
      'the party columns add to 48,553, and valid votes are 48,544: 9 over; Con 14,090 → 14,081 would fit',
    ],
    [
      'two columns',
      CANDIDATES,
      CONSTITUENCIES.replace('4052,8210', '4053,8209'),
      'column LD has 4,053, and its candidates add to 4,052',
    ],
    [
      'valid votes',
      CANDIDATES,
      CONSTITUENCIES.replace('48544', '48554'),
      'the party columns add to 48,544, and valid votes are 48,554: 10 short; no single figure explains it',
    ],
    [
      'the majority',
      CANDIDATES,
      CONSTITUENCIES.replace(',5683,', ',5863,'),
      'Lab 19,764 less Con 14,081 is 5,683, and the majority given is 5,863',
    ],
    [
      'the electorate',
      CANDIDATES,
      CONSTITUENCIES.replace('78553', '48553'),
      '48,544 valid and 179 rejected ballots are more than the electorate of 48,553',
    ],
    [
      'the winner',
      CANDIDATES,
      CONSTITUENCIES.replace('Lab gain from Con,Lab,Con', 'Con hold,Con,Lab'),
      'Con is given as first, and by the candidates it is Labour',
    ],
    [
      'a share',
      CANDIDATES.replace(',14081,0.2', ',14018,0.2'),
      CONSTITUENCIES,
      'Aldershot: 14,018 of 48,481 votes is 0.289144, and the share given is 0.290067',
    ],
    [
      'a contest',
      CANDIDATES.replaceAll(/^S14000067.*\n/gm, ''),
      CONSTITUENCIES,
      'Argyll, Bute and South Lochaber has no candidates',
    ],
    [
      'a summary',
      CANDIDATES,
      CONSTITUENCIES.replaceAll(/^S14000067.*\n/gm, ''),
      'is missing from the results by constituency',
    ],
  ])('%s', (_, candidates, constituencies, message) => {
    expect(problems(() => read2024(...both(candidates, constituencies))).join('\n')).toContain(message);
  });

  test('without the candidates, the majority may tell which figure', () => {
    const wrong = fixture('ge2017-by-constituency.csv').replace('789,21923', '789,21932');
    expect(problems(() => readImport(record, [file(wrong)], { election: 'ge2017' }))[0]).toContain(
      'con 21,932 → 21,923 would fit, which is what the candidates have',
    );
    const aldershot = CONSTITUENCIES.replace('5683,14081', '5683,14090');
    const unheard = () => readImport(record, [file(aldershot)], { election: 'parl.2029-05-03' });
    expect(problems(unheard)).toContain(
      'results.csv, line 2: Aldershot: the party columns add to 48,553, and valid votes are 48,544: 9 over; Con 14,090 → 14,081 would fit.',
    );
    expect(problems(unheard).join()).toContain('import the results by candidate together with this file');
  });
});

describe('bad input is refused by line and column', () => {
  test.each([
    [
      'a missing column',
      CANDIDATES.replace(',Votes,', ',Ballots,'),
      "line 1: the columns look like the House of Commons Library's results by candidate, but 'votes' is missing.",
    ],
    [
      'a negative vote',
      CANDIDATES.replace(',282,', ',-282,'),
      "line 2, column Votes: '-282' is not a whole number; a count cannot be negative.",
    ],
    [
      'a decimal point',
      CANDIDATES.replace(',14081,', ',14.081,'),
      "line 6, column Votes: '14.081' is not a whole number; if 14,081 is meant, write 14081.",
    ],
    ['an exponent', CANDIDATES.replace(',282,', ',1e4,'), "column Votes: '1e4' is not a whole number"],
    ['an O for a nought', CANDIDATES.replace(',4052,', ',4O52,'), 'the letter O stands for a nought'],
    ['a blank', CANDIDATES.replace(',282,', ',,'), 'line 2, column Votes: a number is missing; 0 must be written.'],
    [
      'a ragged row',
      CANDIDATES.replace('Ed,Neville,Male', 'Ed,Neville,Male,extra'),
      'line 3: the row has 23 cells and the header 22',
    ],
    [
      'a column twice',
      CANDIDATES.replace('Former MP', 'Votes'),
      'line 1, column Votes: the header has this column twice',
    ],
    ['an open quote', CANDIDATES.replace(',Ed,', ',"Ed,'), 'line 3: a quote is opened here and not closed'],
    ['a quote in a cell', CANDIDATES.replace(',Ed,', ',E"d,'), 'line 3: a quote stands inside a cell'],
    [
      'an unknown party',
      CANDIDATES.replace('Green,Green,PP63', 'Gren,Gren,PP0'),
      "line 3, column Party name: No party is called 'Gren'",
    ],
    [
      'a party of two minds',
      CANDIDATES.replace('Green,Green,PP63', 'Green,Green,PP52'),
      'PP52 is Conservative, and the name given is Green',
    ],
    [
      'an unknown seat',
      CANDIDATES.replaceAll('E14001063', 'E14009999'),
      "column ONS ID: No seat is called 'E14009999'",
    ],
    [
      'a seat of two minds',
      CANDIDATES.replace('E14001063,E12000008,Aldershot', 'E14001063,E12000008,Peterborough'),
      'E14001063 is Aldershot, and the name given is Peterborough',
    ],
    [
      'a candidate twice',
      CANDIDATES.replace('Paul,Harris', 'Ed,Neville').replace('Liberal Democrat,LD,PP90', 'Green,Green,PP63'),
      'Ed Neville (Green) is in Aldershot twice',
    ],
    ['semicolons', CANDIDATES.replaceAll(',', ';'), 'the cells are not separated by commas'],
    ['another table', 'Name,Age\nAnn,3\n', 'the columns are not of a layout that is known'],
    ['nothing', '', 'the file is empty'],
  ])('%s', (_, text, message) => {
    expect(problems(() => read2024(file(text))).join('\n')).toContain(message);
  });

  test('a spreadsheet and binary data', () => {
    expect(problems(() => read2024(file(new Uint8Array([0x50, 0x4b, 3, 4, 20])))).join()).toContain(
      'a spreadsheet file, not CSV',
    );
    expect(problems(() => read2024(file('a\0b'))).join()).toContain('this is not text');
  });

  test('every problem of a file is told at once', () => {
    const text = CANDIDATES.replace(',282,', ',-282,').replace(',2155,', ',2.155,');
    expect(problems(() => read2024(file(text))).filter((each) => each.includes('column Votes'))).toHaveLength(2);
  });
});

describe('what is harmless is accepted with a notice', () => {
  test.each([
    ['a byte-order mark', `\ufeff${CANDIDATES}`, 'begins with a byte-order mark'],
    [
      'a comma in thousands',
      CANDIDATES.replace(',14081,', ',"14,081",'),
      "line 6, column Votes: '14,081' read as 14081.",
    ],
    ['full-width digits', CANDIDATES.replace(',282,', ',２８２,'), "line 2, column Votes: '２８２' read as 282."],
    [
      'a row of totals',
      `${CANDIDATES},,Total,,,,,,,,,,,,,,,,138754,,,\n`,
      "line 34: 'Total' is a row of totals and was skipped.",
    ],
    ['an empty row', `${CANDIDATES},,,,,,,,,,,,,,,,,,,,,\n`, 'line 34: the row is empty and was skipped.'],
    ['Windows line ends', CANDIDATES.replaceAll('\n', '\r\n'), '5 of the 650 contests'],
    [
      'a mark that turns writing',
      CANDIDATES.replace('Neville', 'Nev\u202eille'),
      'line 3, column Candidate surname: invisible characters were taken out.',
    ],
  ])('%s', (_, text, notice) => {
    const read = read2024(file(text));
    expect(read).toMatchObject({ contests: 5, known: 5 });
    expect(read.notices.join('\n')).toContain(notice);
  });

  test('Windows-1252', () => {
    const read = read2024(file(Buffer.from(CANDIDATES, 'latin1')));
    expect(read).toMatchObject({ contests: 5, known: 5 });
    expect(read.notices[0]).toBe(
      'results.csv, line 8: the file is not UTF-8 and was read as Windows-1252; check names with accents from here on.',
    );
  });

  test('a formula in a name stays text', () => {
    const read = read2024(file(CANDIDATES.replace(',Ed,Neville', ',"=HYPERLINK(""x"")",Neville')));
    expect(read.notices[0]).toContain(`line 3, column Candidate first name: '=HYPERLINK("x")' looks like a formula`);
    expect(JSON.stringify(read.facts)).toContain('=HYPERLINK(\\"x\\") Neville');
  });

  test('a new party, when the user says so', () => {
    const text = CANDIDATES.replace('Hampshire Independents,HI,PP10327', 'Moon Party,MOON,PP99999');
    const read = readImport(record, [file(text)], { election: 'ge2024', newParties: true });
    expect(read.notices[0]).toContain("'Moon Party' is not in the record and was entered under Other by that name.");
    expect(read.facts[0]).toMatchObject({
      candidacies: expect.arrayContaining([expect.objectContaining({ party: 'other', partyName: 'Moon Party' })]),
    });
  });
});

describe("Democracy Club's candidates", () => {
  const election = 'parl.2029-05-03';

  test('call a new election and nominate; rows of other elections are left', () => {
    const read = readImport(record, [file(NOMINATED)], { election });
    expect(read).toMatchObject({ contests: 2, candidates: 5, known: 0 });
    expect(read.facts.map((fact) => fact.kind)).toEqual(['election-called', 'candidates', 'candidates']);
    expect(read.notices[0]).toBe(
      'results.csv: 1 row is of local.norfolk.2029-05-03, not parl.2029-05-03, and not imported.',
    );
    const contests = recordWith(read.facts).contests(election);
    expect(contests.get('wmc2024/E14001063')).toMatchObject({
      state: 'not yet',
      candidacies: [{ party: 'lab' }, { party: 'con', candidate: 'Rhys Évans' }, { party: 'ind' }],
    });
    expect(contests.get('wmc2024/E14001425')!.candidacies).toMatchObject([
      { party: 'lab', description: 'Labour and Co-operative Party' },
      { party: 'ref' },
    ]);
  });

  test('of a by-election are known by the ballot paper', () => {
    const vacancy: FactBody = { kind: 'vacancy', seat: 'wmc2024/E14001425', date: '2026-09-10', reason: 'resigned' };
    const ballot = 'parl.peterborough.by.2026-10-22';
    const text = NOMINATED.replaceAll('parl.peterborough.2029-05-03', ballot);
    const read = readImport(recordWith([vacancy]), [file(text)], { election: ballot });
    expect(read.facts.map((fact) => fact.kind)).toEqual(['by-election-called', 'candidates']);
    expect(problems(() => readImport(record, [file(text)], { election: ballot }))[0]).toContain(
      'enter the vacancy first',
    );
  });

  test('are refused once the contest has declared, and together with results', () => {
    const past = NOMINATED.replaceAll('2029-05-03', '2024-07-04');
    expect(problems(() => read2024(file(past)))[0]).toContain('Aldershot has declared in parl.2024-07-04');
    expect(problems(() => read2024(file(past, 'a.csv'), file(CANDIDATES, 'b.csv')))[0]).toContain(
      'give one of the two',
    );
    expect(problems(() => read2024(file(CANDIDATES, 'a.csv'), file(CANDIDATES, 'b.csv')))[0]).toContain(
      'the same layout as a.csv',
    );
  });
});

test('an election nobody knows is named, with the nearest', () => {
  expect(() => readImport(record, [file(CANDIDATES)], { election: 'ge2023' })).toThrow(
    "No election is called 'ge2023'",
  );
  expect(() => readImport(record, [file(CANDIDATES)], { election: 'parl.2019-12-12.notional' })).toThrow(
    'cannot be imported',
  );
});
