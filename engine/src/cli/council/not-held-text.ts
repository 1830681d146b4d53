import { compositionLabel, notHeldWords } from '../../copy/index.ts';
import type { CouncilOn, NotHeld, SeatChanges, Standing } from '../../record/index.ts';
import { wrap } from '../output.ts';

/** What is not held, each said once, and how to add it. */
export function notHeldText({ council, night, up, before, after, baselines, defending, canChange }: CouncilOn): string {
  const why = (held: Standing | SeatChanges | NotHeld | CouncilOn['canChange'] | CouncilOn['defending']) =>
    held.kind === 'not held' ? [held] : [];
  const missing: [string, readonly NotHeld[]][] = [
    ['Before the poll', before.kind === 'control only' ? [{ kind: 'not held', why: 'seats' }] : why(before)],
    ['After the poll', after.kind === 'control only' ? [{ kind: 'not held', why: 'seats' }] : why(after)],
    ...(up.cycle === 'by-election'
      ? []
      : ([
          ['', why(baselines.lastContested)],
          ['Defended', before.kind === 'held' ? why(defending) : []],
          ['Whether control could change', why(canChange)],
        ] satisfies [string, readonly NotHeld[]][])),
  ];
  const lines = missing.flatMap(([what, reasons]) =>
    reasons.map((each) => wrap(`${what && `${what}: `}${notHeldWords(each)}`)),
  );
  const addable = before.kind !== 'held' && !(before.kind === 'not held' && before.why === 'new council');
  const how = addable
    ? `To add the seats before:\n    countroom fact add composition "${council.name}" con=… lab=… --on ${night} \\\n      --label "eve of poll" --source "…"\n`
    : '';
  const uncertain = [before, after].flatMap((standing) => (standing.kind === 'held' ? [standing.composition] : []));
  const certainty = uncertain
    .filter((each) => !['published', 'high', 'entered'].includes(each.certainty))
    .map((each) => wrap(`The seats ${compositionLabel(each)} are of ${each.certainty} certainty: ${each.source}.`));
  return [...lines, how, ...certainty].join('');
}
