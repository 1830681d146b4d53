import {
  arithmetic,
  baselineTag,
  capital,
  figureShown,
  formulaOf,
  measureName,
  ROLES,
  thousands,
  trueMinus,
} from 'countroom/copy';
import { explain, type ElectoralRecord, type Working as Worked, type WorkingRequest } from 'countroom/record';
import type { Working, WorkingInput } from '#lib/view/working.ts';
import { partyView } from './names.ts';

/** The working of a figure, with each row it rests on. */
export function workingView(record: ElectoralRecord, id: string, request: WorkingRequest): Working {
  const working = explain(record, request);
  return { ...headOf(record, id, working), inputs: working.inputs.map((input) => inputView(record, input)) };
}

function headOf(record: ElectoralRecord, id: string, working: Worked): Omit<Working, 'inputs'> {
  const { request, baseline, inputs } = working;
  const against = baseline ? ` (v ${baselineTag(baseline.contest.election)})` : '';
  return {
    id,
    figure: `${measureName(request.measure)}${ofWhom(record, request)}${against}`,
    value: figureShown(working),
    formula: capital(formulaOf(request.measure)),
    sum: arithmetic(working) || undefined,
    publishers: [...new Set(inputs.flatMap((input) => input.sources.map((source) => source.publisher)))].filter(
      isNamed,
    ),
  };
}

function ofWhom(record: ElectoralRecord, request: WorkingRequest): string {
  if ('from' in request) return `, ${partyView(record, request.from).short} to ${partyView(record, request.to).short}`;
  if (!('party' in request)) return '';
  const who = 'candidacy' in request && request.candidacy?.candidate;
  return who ? `, ${who} (${partyView(record, request.party).short})` : `, ${partyView(record, request.party).name}`;
}

function inputView(record: ElectoralRecord, { of, role, value, cite }: Worked['inputs'][number]): WorkingInput {
  const whose = of ? `${of.name || partyView(record, of.party).name} (${partyView(record, of.party).short}), ` : '';
  return {
    name: `${whose}${ROLES[role]}`,
    value: value < 0 ? trueMinus(String(value)) : thousands(value),
    row: `${cite.file}:${cite.line}`,
  };
}

/** A source that names no publisher is credited on the data page, by its title. */
function isNamed(publisher: string): boolean {
  return publisher !== 'Not stated';
}
