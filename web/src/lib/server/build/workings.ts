import { arithmetic, baselineTag, figureShown, formulaOf, longDate, measureName, ROLES, thousands } from 'countroom/copy';
import { explain, type ElectoralRecord, type SeatsRequest, type Working as Worked } from 'countroom/record';
import { words } from '#lib/words/en.ts';
import type { Working, WorkingInput } from '#lib/view/working.ts';
import { partyView } from './names.ts';

/** The working of a contest's figure, for the page of that contest. */
export function workingView(record: ElectoralRecord, working: Worked): Working {
  const { request, baseline } = working;
  const party = 'party' in request ? `, ${partyView(record, request.party).name}` : '';
  const against = baseline ? ` (v ${baselineTag(baseline.contest.election)})` : '';
  return {
    figure: `${measureName(request.measure)}${party}${against}`,
    value: figureShown(working),
    formula: formulaOf(request.measure),
    sum: arithmetic(working) || undefined,
    inputs: working.inputs.map((input) => inputView(record, input)),
  };
}

function inputView(record: ElectoralRecord, input: Worked['inputs'][number]): WorkingInput {
  const whose = input.of ? `${input.of.name || partyView(record, input.of.party).name} (${partyView(record, input.of.party).short}), ` : '';
  return {
    name: `${whose}${ROLES[input.role]}`,
    value: thousands(input.value),
    publisher: input.sources.map((source) => source.publisher).join('; '),
    row: `${input.cite.file}:${input.cite.line}`,
  };
}

/** The working of a count of seats: the seats by name, and each file they were read from once. */
export function seatsWorking(record: ElectoralRecord, request: SeatsRequest, region: string): Working {
  const working = explain(record, request);
  const party = partyView(record, request.party);
  const files = Map.groupBy(working.inputs, (input) => input.cite.file);
  return {
    figure: `${measureName(request.measure)}, ${party.name}, ${region}, ${longDate(request.on)}`,
    value: figureShown(working),
    formula: formulaOf(request.measure),
    sum: working.inputs.map((input) => input.of!.name.split(', ').slice(1).join(', ')).join(' · '),
    inputs: [...files].map(([file, inputs]) => ({
      name: words.working.rows(inputs.length),
      value: String(inputs.length),
      publisher: [...new Set(inputs.flatMap((input) => input.sources.map((source) => source.publisher)))].join('; '),
      row: file,
    })),
  };
}
