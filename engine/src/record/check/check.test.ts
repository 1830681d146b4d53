import { describe, expect, test } from 'vitest';
import { textsIn, packFolder } from '../load.ts';
import type { Texts } from '../rows.ts';
import { CHECKS, checkPack } from './index.ts';
import { packTables, type PackTables } from './pack-tables.ts';

const shipped = textsIn(packFolder());

const tables = packTables(shipped);
const proof = checkPack(shipped);

/** The shipped tables with one text changed; a change that finds nothing to change is an error. */
function changed(file: string, from: string | RegExp, to: string): PackTables {
  const text = shipped.read(file)!;
  const after = text.replace(from, to);
  if (after === text) throw new Error(`${file} has no ${from}`);
  const own = packTables({ read: (name) => (name === file ? after : shipped.read(name)) });
  const of = (name: string) => (name === file ? own : tables);
  return {
    texts: own.texts,
    table: (name) => of(name).table(name),
    header: (name) => of(name).header(name),
    by: (name, ...columns) => of(name).by(name, ...columns),
  };
}

function failures(check: string, pack: PackTables): string {
  return CHECKS[check]!(pack).failures.join('\n');
}

describe('the pack that ships', () => {
  test.each(proof)('$name: $sum', ({ failures }) => {
    expect(failures).toEqual([]);
  });

  test('has the counts that were published', () => {
    const sums = Object.fromEntries(proof.map(({ name, sum }) => [name, sum]));
    expect(sums['votes-add-up']).toContain('26,784 candidacies');
    expect(sums['published-totals']).toContain('13 of them slips');
    expect(sums['regions-hold']).toContain('anglia wmc2010 69, anglia wmc2024 71');
  });
});

const CANDIDACIES = 'westminster/parl.2024-07-04/candidacies.csv';
const CONTESTS = 'westminster/parl.2024-07-04/contests.csv';
const BY_ELECTIONS = 'westminster/by-elections/contests.csv';
const TENURES = 'members/tenures.csv';

describe('a changed pack fails, by file, line and arithmetic', () => {
  test.each([
    [
      'tables-parse',
      'regions.csv',
      'anglia,Anglia,newsroom',
      'anglia,Anglia',
      'regions.csv, line 2: the row has 8 cells and the header 9',
    ],
    ['tables-parse', 'parties.csv', 'party,name', 'party,nom', 'parties.csv:1: the columns are party,nom'],
    ['tables-parse', 'files.csv', /^regions\.csv.*\n/m, '', 'regions.csv is not listed'],
    ['tables-parse', 'regions.csv', /\n/g, '\r\n', 'regions.csv: expected UTF-8 with LF'],
    ['sources-named', 'files.csv', /(areas\.csv,"[^"]*",)[^,]*/, '$1nobody', "no source is 'nobody'"],
    [
      'sources-named',
      'files.csv',
      /^(regions\.csv,[^,]*),.*$/m,
      '$1,compiled,',
      'regions.csv needs a source and a licence',
    ],
    [
      'ids-resolve',
      CANDIDACIES,
      ',lab,Labour',
      ',labour,Labour',
      `${CANDIDACIES}:2, column party: no party is 'labour'`,
    ],
    [
      'ids-resolve',
      'neighbours.csv',
      'E14000586',
      'E19999999',
      "neighbours.csv:2, column neighbour: no area is 'wmc2010 E19999999'",
    ],
    ['ids-resolve', 'parties.csv', /^ld,/m, 'lab,', 'the party lab is given a second time'],
    ['every-seat-once', CONTESTS, /^E14001063.*\n/m, '', 'parl.2024-07-04: 649 of 650 seats; missing E14001063'],
    ['every-seat-once', CONTESTS, 'E14001064', 'E14001063', 'parl.2024-07-04: E14001063 twice'],
    [
      'votes-add-up',
      CANDIDACIES,
      ',19764,',
      ',19674,',
      `${CONTESTS}:2: parl.2024-07-04 E14001063: candidates add to 48,454, valid votes are 48,544: 90 short`,
    ],
    ['votes-add-up', CANDIDACIES, ',19764,', ',-1,', 'has a candidacy whose votes are not a whole number'],
    ['ballots-fit', CONTESTS, ',78553,', ',48553,', '48,723 ballots, electorate 48553'],
    [
      'winners-stated',
      CONTESTS,
      'Lab gain from Con',
      'Con hold',
      "the result is 'Con hold', and most votes went to lab",
    ],
    ['declared-after-poll', CONTESTS, '2024-07-05T04:05+01:00', '2024-07-04T21:05+01:00', 'before the close of poll'],
    [
      'declared-after-poll',
      CONTESTS,
      '2024-07-05T04:05+01:00',
      '2024-07-05T04:05',
      'is not a time with its UTC offset',
    ],
    [
      'published-totals',
      'westminster/published-slips.csv',
      /^parl\.2019-12-12,Scotland,ld.*\n/m,
      '',
      'parl.2019-12-12 Scotland ld: printed 263,035, record 263,417, 382 apart',
    ],
    [
      'published-totals',
      'westminster/published-totals.csv',
      'parl.2019-12-12,Scotland,ld,263035',
      'parl.2019-12-12,Scotland,ld,263417',
      'is listed as a slip, but printed 263,417 and record 263,417 agree',
    ],
    ['history-noted', 'westminster/history.csv', ',17028,', ',17082,', 'the groups add to 17,028, the total is 17082'],
    [
      'tenures-follow',
      TENURES,
      '2019-02-20,2019-06-03',
      '2019-02-21,2019-06-03',
      'Heidi Allen: changed party on 2019-02-21, and the span before ends on 2019-02-19',
    ],
    [
      'tenures-follow',
      TENURES,
      'Heidi Allen,con,no,2017-06-08,2019-02-19',
      'Heidi Allen,con,no,2017-06-08,2019-02-25',
      'begins on 2019-02-20, and Heidi Allen sat until 2019-02-25',
    ],
    [
      'tenures-follow',
      TENURES,
      'ld,no,2019-10-07,2019-11-06,changed-party,dissolution',
      'ld,no,2019-10-07,2019-10-20,changed-party,',
      "ended is '' and to is '2019-10-20'",
    ],
    [
      'sitting-now',
      TENURES,
      /^.*,Pippa Heylings,.*\n/m,
      '',
      'South Cambridgeshire has 0 members who still sit, and no vacancy',
    ],
    [
      'vacancies-filled',
      'members/vacancies.csv',
      'parl.belfast-west.by.2011-06-09',
      '',
      'parl.belfast-west.by.2011-06-09 fills 0 vacancies; expected 1',
    ],
    [
      'vacancies-filled',
      'members/vacancies.csv',
      'Gerry Adams,sf,2011-01-26',
      'Gerry Adams,sf,2011-01-27',
      'no span of Gerry Adams (sf) in N06000004 ends on 2011-01-27',
    ],
    [
      'party-changes-match',
      'members/party-changes.csv',
      'Eric Illsley,lab,ind',
      'Eric Illsley,lab,ukip',
      'Eric Illsley on 2010-05-19: no span under ukip begins',
    ],
    [
      'party-changes-match',
      'members/party-changes.csv',
      /^2010-05-19.*\n/m,
      '',
      'Eric Illsley changed party on 2010-05-19, and members/party-changes.csv has no row',
    ],
    [
      'dissolution-agrees',
      'members/at-dissolution.csv',
      'Gerald Howarth,mnis:47,con',
      'Gerald Howarth,mnis:47,lab',
      'Gerald Howarth (lab) at the dissolution, and by the spans it was Gerald Howarth (con)',
    ],
    ['regions-hold', 'regions.csv', ',Aylesbury,', ',Banbury,', 'E14000538 is Aylesbury, and the row says Banbury'],
    ['colours-complete', 'party-colours.csv', /^snp.*\n/m, '', 'snp is needed and has no colours'],
    [
      'colours-complete',
      'party-colours.csv',
      '#2568C8',
      'blue',
      "party-colours.csv:2, column fill: 'blue' is not a colour",
    ],
    [
      'councils-reconcile',
      'local/slips.csv',
      /^E07000226,2022-05-05,control.*\n/m,
      '',
      'Crawley (E07000226) on 2022-05-05, control on the night: printed lab, found none; list it',
    ],
    [
      'councils-reconcile',
      'local/compositions.csv',
      'E07000008,2022-05-05,on the night,lab,29',
      'E07000008,2022-05-05,on the night,lab,28',
      'Cambridge (E07000008) on 2022-05-05, size on the night: printed 42, found 41',
    ],
    [
      'councils-reconcile',
      'local/results/2022-05-05/candidacies.csv',
      /^(E09000002,E\d+,[^,]*),lab,(.*,yes,)/m,
      '$1,con,$2',
      'Barking and Dagenham (E09000002) on 2022-05-05, seats won: printed lab 51 other 0, found lab 50 other 1',
    ],
    [
      'councils-reconcile',
      'share-alike/local/compositions.csv',
      'E07000148,2016-05-05,eve of poll,lab,22',
      'E07000148,2016-05-05,eve of poll,lab,12',
      'Norwich (E07000148) on 2016-05-05, seats defended: printed none, found new size',
    ],
    [
      'councils-reconcile',
      'local/slips.csv',
      'E09000026,2022-05-05,seats won,lab 55,lab 58',
      'E09000026,2022-05-05,seats won,lab 58,lab 58',
      'Redbridge, seats won: printed lab 55, found lab 58, and the list says otherwise',
    ],
    [
      'forecast-inputs-fit',
      'covariates/seats.csv',
      'wmc2010,E14000530,58.0,24.99,',
      'wmc2010,E14000530,58.0,249.9,',
      'covariates/seats.csv:2: degree is 249.9, which is no percentage.',
    ],
    [
      'forecast-inputs-fit',
      'exit-polls/published.csv',
      'parl.2024-07-04,lab,410',
      'parl.2024-07-04,lab,401',
      'the seats of parl.2024-07-04 add to 641, not 650.',
    ],
    [
      'counted-by-rule',
      'european/votes.csv',
      'europarl.2019-05-23,E12000006,con,,163830,1',
      'europarl.2019-05-23,E12000006,con,,151178,1',
      'con has 1 seats, and its votes give 0',
    ],
    [
      'counted-by-rule',
      'european/votes.csv',
      'europarl.2019-05-23,E12000006,con,,163830,1',
      'europarl.2019-05-23,E12000006,con,,163831,1',
      'East of England: lists add to 1,598,456, valid votes are 1,598,455',
    ],
    [
      'counted-by-rule',
      'european/areas.csv',
      'europarl.2019-05-23,E06000031,Peterborough',
      'europarl.2014-05-22,E06000031,Peterborough',
      'East of England: areas add to',
    ],
    [
      'counted-by-rule',
      'devolved/lists.csv',
      'gla.a.2016-05-05,london,lab,,1054801,9,3',
      'gla.a.2016-05-05,london,lab,,1054801,8,3',
      'lab has 3 seats, and its votes give 4',
    ],
    [
      'counted-by-rule',
      'pcc/candidacies.csv',
      'Jamie Athill,con,,30834,36605',
      'Jamie Athill,con,,30834,39989',
      'pcc.norfolk.2012-11-15 elected Stephen Bett, and the votes elect Jamie Athill',
    ],
    [
      'neighbours-paired',
      'neighbours.csv',
      'E14000530,E14000844',
      'E14000586,E14000530',
      'the pair E14000586 and E14000530 is written a second time',
    ],
  ])('%s: %s', (check, file, from, to, message) => {
    expect(failures(check, changed(file, from, to))).toContain(message);
  });

  test('a by-election in the wrong seat', () => {
    const pack = changed(BY_ELECTIONS, /^(parl\.clacton\.by\.2026-08-13),E14001174/m, '$1,E14001425');
    expect(failures('vacancies-filled', pack)).toContain('parl.clacton.by.2026-08-13 was not held in E14001174');
    expect(failures('votes-add-up', pack)).toContain('has no candidacies');
  });

  test('a file that is missing or cannot be read fails every check that needs it, and no other', () => {
    const texts: Texts = { read: (name) => (name === 'regions.csv' ? undefined : shipped.read(name)) };
    const failed = checkPack(texts).filter((each) => each.failures.length > 0);
    expect(failed.map(({ name }) => name)).toEqual(['tables-parse', 'ids-resolve', 'regions-hold']);
    expect(failed[2]!.failures).toEqual(['regions.csv: the file is missing.']);
  });
});
