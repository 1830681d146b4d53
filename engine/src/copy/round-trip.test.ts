import { expect, test } from 'vitest';
import {
  commissionerElections,
  councils,
  europeanElections,
  europeanRegions,
  generals,
  localNights,
} from '../record/index.ts';
import {
  CannotWrite,
  checkCopy,
  DEFAULT_STYLE,
  writeCopy,
  type Claim,
  type Story,
  type WriteRequest,
} from './index.ts';
import { record } from '../record/testing.ts';

const TODAY = '2026-11-01';

/** The same stories in every run: a linear congruential generator (Numerical Recipes). */
function randomFrom(seed: number): <T>(list: readonly T[]) => T {
  let state = seed;
  return (list) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return list[Math.floor((state / 4_294_967_296) * list.length)]!;
  };
}

const pick = randomFrom(20_241);
const polls = generals(record).filter(({ polledOn }) => polledOn >= '2010');
const byElections = [...record.elections().values()].filter(({ kind }) => kind === 'by-election');
const nights = localNights();

const REQUESTS: Readonly<Record<string, () => WriteRequest>> = {
  'seat-result': () => {
    const election = pick(polls);
    const contest = pick([...record.contests(election.id).values()]);
    return { kind: 'seat-result', of: contest.area.name, election: election.id, today: TODAY };
  },
  'by-election': () => {
    const election = pick(byElections);
    const [contest] = record.contests(election.id).values();
    return { kind: 'by-election', of: contest!.area.name, election: election.id, today: TODAY };
  },
  'region-summary': () => ({
    kind: 'region-summary',
    of: pick(['norfolk', 'anglia', 'essex', 'wales']),
    election: pick(polls).id,
    today: TODAY,
  }),
  'council-result': () => ({
    kind: 'council-result',
    of: pick([...councils(record).values()]).name,
    election: `local.${pick(nights)}`,
    today: TODAY,
  }),
  'european-result': () => {
    const election = pick(europeanElections(record));
    return { kind: 'european-result', of: pick(europeanRegions(record, election)).name, election, today: TODAY };
  },
  'office-result': () => {
    const { force, id } = pick(commissionerElections(record));
    return { kind: 'office-result', of: force, election: id, today: TODAY };
  },
};

interface Told {
  readonly story: Story;
  readonly text: string;
  readonly region: string | undefined;
  readonly marks: readonly { readonly start: number; readonly end: number; readonly figure: string }[];
}

/** A story as one text, with where its figures stand. */
function toldOf(story: Story, region: string | undefined): Told {
  let text = `${story.headline}\n`;
  const marks: { start: number; end: number; figure: string }[] = [];
  for (const paragraph of story.paragraphs) {
    text += '\n';
    for (const sentence of paragraph) {
      for (const { span, figure } of sentence.marks)
        marks.push({ start: text.length + span[0], end: text.length + span[1], figure });
      text += `${sentence.text} `;
    }
    text += '\n';
  }
  return { story, text, region, marks };
}

/** Council nights differ in what is held of them: those of which nothing is are asked for again. */
function written(kind: string, count: number): readonly Told[] {
  const told: Told[] = [];
  for (let tries = 0; told.length < count && tries < count * 12; tries += 1) {
    const request = REQUESTS[kind]!();
    const region = kind === 'region-summary' ? request.of : undefined;
    try {
      told.push(...writeCopy(record, DEFAULT_STYLE, request).map((story) => toldOf(story, region)));
    } catch (error) {
      if (!(error instanceof CannotWrite)) throw error;
    }
  }
  return told;
}

function check({ story, region }: Told, text: string): readonly Claim[] {
  return checkCopy(record, text, { date: story.date, region }).claims;
}

const over = (claims: readonly Claim[], start: number, end: number) =>
  claims.filter(({ span }) => span[0] < end && span[1] > start);

/** How many of the figures written are found and supported, at the least, by kind of story; the rest it finds no claim in or cannot check. */
const LEAST: Readonly<Record<string, number>> = {
  'seat-result': 0.96,
  'by-election': 0.95,
  'region-summary': 0.85,
  'council-result': 0.6,
  'european-result': 0.8,
  'office-result': 0.75,
};

for (const kind of Object.keys(REQUESTS)) {
  const stories = written(kind, kind === 'region-summary' ? 4 : 8);

  test(`${kind}: what the writer writes is never contradicted, and nearly all of its figures are supported`, () => {
    expect(stories.length).toBeGreaterThan(2);
    let supported = 0;
    let all = 0;
    for (const told of stories) {
      const claims = check(told, told.text);
      const against = claims.filter(({ verdict }) => verdict === 'contradicted');
      expect(against.map(({ claimed, reason }) => `${claimed}: ${reason} IN ${told.text}`)).toEqual([]);
      all += told.marks.length;
      supported += told.marks.filter(({ start, end }) =>
        over(claims, start, end).some(({ verdict }) => verdict === 'supported'),
      ).length;
    }
    expect(supported / all, `${supported} of ${all}`).toBeGreaterThanOrEqual(LEAST[kind]!);
  });
}

/**
 * Figures of which one more is another figure of the same election as good as never. A turnout a tenth higher is often that of all papers in
 * the box, which is a turnout too.
 */
const PERTURBED = new Set(['majority', 'votes', 'share', 'swing', 'majority share']);

test('one figure made one more is contradicted, and no other', () => {
  const stories = ['seat-result', 'by-election'].flatMap((kind) => written(kind, 5));
  let perturbed = 0;
  let caught = 0;
  for (const told of stories) {
    const claims = check(told, told.text);
    const figures = told.marks.filter(
      ({ start, end, figure }) =>
        PERTURBED.has(figure) &&
        /^\d/.test(told.text.slice(start, end)) &&
        over(claims, start, end).some(({ verdict }) => verdict === 'supported'),
    );
    const mark = pick(figures);
    const was = told.text.slice(mark.start, mark.end);
    const text = told.text.slice(0, mark.start) + oneMore(was) + told.text.slice(mark.end);
    const against = check(told, text).filter(({ verdict }) => verdict === 'contradicted');
    perturbed += 1;
    const own = over(against, mark.start, mark.start + oneMore(was).length);
    expect(
      against
        .filter((claim) => !own.includes(claim))
        .map(({ claimed, reason }) => `${claimed}: ${reason} AFTER ${was} IN ${text}`),
    ).toEqual([]);
    if (own.length > 0) caught += 1;
  }
  expect(perturbed).toBeGreaterThan(8);
  expect(caught / perturbed).toBeGreaterThanOrEqual(0.9);
});

/** One unit of the last digit more: `1,192` → `1,193`, `45.7 per cent` → `45.8 per cent`. */
function oneMore(figure: string): string {
  return figure.replace(/^[\d,]+(?:\.\d+)?/, (number) => {
    const places = number.split('.')[1]?.length ?? 0;
    const units = BigInt(number.replaceAll(/[,.]/g, '')) + 1n;
    const digits = units.toString().padStart(places + 1, '0');
    const whole = (places === 0 ? digits : digits.slice(0, -places)).replaceAll(/\B(?=(\d{3})+$)/g, ',');
    return places === 0 ? whole : `${whole}.${digits.slice(-places)}`;
  });
}
