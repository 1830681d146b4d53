import { expect, test } from 'vitest';
import { equal, ratio } from '../psephology/index.ts';
import {
  areaKey,
  explain,
  findElection,
  findRegion,
  findSeat,
  seatsOn,
  type Contest,
  type WorkingRequest,
} from './index.ts';
import { packFolder, textsIn } from './load.ts';
import { record } from './testing.ts';

const texts = textsIn(packFolder());

function contestIn(seat: string, election: string): Contest {
  const found = findElection(record, election);
  return record.contests(found.id).get(areaKey(findSeat(record, seat, found.boundarySet)))!;
}

/** The line of the pack a citation points at. */
function cited({ file, line }: { file: string; line: number }): string {
  return texts.read(file.replace('data/uk/', ''))!.split('\n')[line - 1]!;
}

test('the swing the Conservatives needed at Peterborough: 607 over twice 47,738', () => {
  const working = explain(record, {
    measure: 'required swing',
    contest: contestIn('Peterborough', 'ge2017'),
    party: 'con',
  });
  expect(working.result.kind === 'fraction' && equal(working.result.value, ratio(607, 2 * 47_738))).toBe(true);
  expect(working.inputs.map(({ role, value }) => [role, value])).toEqual([
    ['winner', 22_950],
    ['challenger', 22_343],
    ['valid votes', 47_738],
  ]);
});

const measures: readonly WorkingRequest[] = [
  ...(['majority', 'majority share', 'turnout', 'votes to change hands'] as const).map((measure) => ({
    measure,
    contest: contestIn('Norwich North', 'ge2019'),
  })),
  ...(['votes', 'share', 'change', 'required swing'] as const).map((measure) => ({
    measure,
    contest: contestIn('Norwich North', 'ge2019'),
    party: 'lab',
  })),
  { measure: 'swing', contest: contestIn('Norwich North', 'ge2019'), from: 'lab', to: 'con' },
];

test.each(measures.map((request) => [request.measure, request] as const))(
  '%s cites rows that hold its inputs, and their publisher',
  (_, request) => {
    const working = explain(record, request);
    expect(working.result.kind).not.toBe('none');
    expect(working.inputs.length).toBeGreaterThan(0);
    for (const input of working.inputs) {
      expect(cited(input.cite).split(',')).toContain(String(input.value));
      expect(input.sources.map((source) => source.publisher).join()).not.toBe('');
    }
  },
);

test('seats held count the members, each with the row of their tenure', () => {
  const on = '2019-11-01';
  const working = explain(record, {
    measure: 'seats held',
    areas: seatsOn(record, findRegion(record, 'anglia'), on),
    on,
    party: 'ind',
  });
  expect(working.result).toEqual({ kind: 'count', value: 3 });
  expect(working.inputs.map((input) => input.of!.name)).toEqual([
    'Nick Boles, Grantham and Stamford',
    'Kelvin Hopkins, Luton North',
    'Gavin Shuker, Luton South',
  ]);
  for (const input of working.inputs) expect(cited(input.cite)).toContain(input.of!.name.split(',')[0]);
});

test('a figure that cannot be has a reason, never a nought', () => {
  const clacton = contestIn('Clacton', 'parl.clacton.by.2026-08-13');
  expect(explain(record, { measure: 'share', contest: clacton, party: 'con' }).result).toEqual({
    kind: 'none',
    reason: 'did not stand',
  });
  expect(explain(record, { measure: 'swing', contest: clacton, from: 'con', to: 'ref' }).result).toEqual({
    kind: 'none',
    reason: 'did not stand',
  });
  expect(
    explain(record, { measure: 'change', contest: contestIn('Clacton', 'ge2024'), party: 'ind' }).result.kind,
  ).toBe('none');
});

test('a net change is the seats gained less the seats lost, each with its member: Conservatives in Anglia, 60 to 58', () => {
  const on = '2019-11-01';
  const areas = seatsOn(record, findRegion(record, 'anglia'), on);
  const figure = (measure: 'seats held' | 'seats won' | 'net change') =>
    explain(record, { measure, areas, on, party: 'con' });
  expect(figure('net change').result).toEqual({ kind: 'count', value: -2 });
  expect(figure('net change').inputs.map(({ value, of }) => [value, of?.name])).toEqual([
    [-1, 'Nick Boles, Grantham and Stamford'],
    [-1, 'Heidi Allen, South Cambridgeshire'],
  ]);
  expect([figure('seats held').result, figure('seats won').result]).toEqual([
    { kind: 'count', value: 58 },
    { kind: 'count', value: 60 },
  ]);
});

test('the winner needs no swing, and each of several independents has a share of their own', () => {
  const contest = contestIn('Peterborough', 'ge2017');
  expect(explain(record, { measure: 'required swing', contest, party: 'lab' }).result).toEqual({
    kind: 'none',
    reason: 'won',
  });
  const clacton = contestIn('Clacton', 'parl.clacton.by.2026-08-13');
  const independents = clacton.candidacies.filter((each) => each.party === 'ind');
  expect(independents.length).toBeGreaterThan(10);
  const votes = independents.map(
    (candidacy) => explain(record, { measure: 'votes', contest: clacton, party: 'ind', candidacy }).inputs[0],
  );
  expect(votes.map((input) => [input?.of?.name, input?.value])).toEqual(
    independents.map((each) => [each.candidate, each.votes]),
  );
});
