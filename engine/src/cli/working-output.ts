import {
  arithmetic,
  baselineTag,
  electionName,
  figureShown,
  formulaOf,
  longDate,
  measureName,
  ROLES,
  thousands,
} from '../copy/index.ts';
import { exactPercent } from '../publish/index.ts';
import type { ElectoralRecord, Working } from '../record/index.ts';
import type { Io } from './io.ts';
import { strong, wrap } from './output.ts';
import { shortName } from './words.ts';

/** A figure with everything it rests on, down to the row of each value and its publisher. */
export function workingText(io: Io, record: ElectoralRecord, working: Working): string {
  const { request, inputs, baseline } = working;
  const sum = arithmetic(working);
  const also = working.mustAlsoPass;
  const widest = Math.max(0, ...inputs.map((input) => thousands(input.value).length));
  const values = inputs.map(({ role, of, value, cite }) => {
    const whose = of ? `: ${[of.name, of.party && `(${shortName(record, of.party)})`].filter(Boolean).join(' ')}` : '';
    return `  ${thousands(value).padStart(widest)}  ${ROLES[role]}${whose}\n  ${' '.repeat(widest)}  ${cite.file}:${cite.line}\n`;
  });
  return [
    `${strong(io, `${measureName(request.measure)}, ${subject(record, working)}: ${figureShown(working)}`)}\n`,
    wrap(`Formula: ${formulaOf(request.measure)}.`, '  ') + (sum ? wrap(sum, '  ') : ''),
    baseline ? wrap(`Baseline: ${baselineTag(baseline.contest.election)}.`, '  ') : '',
    also
      ? wrap(
          `Would still have to pass ${shortName(record, also.party)}, ahead by ${exactPercent(also.gap).toFixed(6)} points.`,
          '  ',
        )
      : '',
    values.join(''),
    publishers(working)
      .map((line) => wrap(line, '  '))
      .join(''),
  ]
    .filter(Boolean)
    .join('\n');
}

function subject(record: ElectoralRecord, { request }: Working): string {
  if ('areas' in request)
    return `${shortName(record, request.party)}, ${request.areas.length} seats, ${longDate(request.on)}`;
  const { contest } = request;
  const pair = 'from' in request ? `${shortName(record, request.from)} to ${shortName(record, request.to)}, ` : '';
  const party = 'party' in request ? `${shortName(record, request.party)}, ` : '';
  return `${pair}${party}${contest.area.name}, ${electionName(contest.election)}`;
}

function publishers({ inputs }: Working): string[] {
  const sources = new Map(inputs.flatMap((input) => input.sources).map((source) => [source.id, source]));
  return [...sources.values()].map(
    ({ title, publisher, licence }) => `Source: ${[publisher, title, licence].filter(Boolean).join('; ')}.`,
  );
}

/** The same for a program: the exact result as a fraction, and each input with its row. */
export function toJsonWorking(working: Working): string {
  const { request, result, inputs, baseline, mustAlsoPass } = working;
  const exact =
    result.kind === 'fraction'
      ? { exact: `${result.value.num}/${result.value.den}`, percent: exactPercent(result.value) }
      : {};
  const answer = {
    figure: request.measure,
    ...('contest' in request
      ? { seat: request.contest.area.name, gss: request.contest.area.gss, election: request.contest.election.id }
      : { seats: request.areas.length, on: request.on }),
    formula: formulaOf(request.measure),
    arithmetic: arithmetic(working) || undefined,
    result:
      result.kind === 'count' ? { value: result.value } : result.kind === 'none' ? { none: result.reason } : exact,
    shown: figureShown(working),
    baseline: baseline && baselineTag(baseline.contest.election),
    mustAlsoPass: mustAlsoPass && { party: mustAlsoPass.party, points: exactPercent(mustAlsoPass.gap) },
    inputs: inputs.map(({ role, of, value, cite, sources }) => ({
      role,
      ...of,
      value,
      row: `${cite.file}:${cite.line}`,
      publishers: sources.map((source) => source.publisher),
    })),
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
