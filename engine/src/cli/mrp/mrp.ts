import { basename } from 'node:path';
import { nightIfHeld, nightOf, type Night } from '../../forecast/index.ts';
import { addMrp, DERIVED_ONLY, homeFolder, mrpFiles, openDesk } from '../../publish/index.ts';
import { findElection, readDate, type ElectoralRecord } from '../../record/index.ts';
import { EXIT, Stop } from '../exit-codes.ts';
import { plain } from '../fact/body.ts';
import { nameOf, type HomeOptions } from '../fact/keep.ts';
import { fileGiven, tellUnmatched } from '../forecast/mrp-asked.ts';
import { readOrRefuse } from '../forecast/refused.ts';
import type { Io } from '../io.ts';
import { textTable, wrap } from '../output.ts';
import type { QuestionOptions } from '../question.ts';

export interface MrpOptions extends HomeOptions {
  readonly source: string;
  readonly until: string;
  readonly forecast?: string;
  readonly election?: string;
}

/** `countroom mrp add`: the whole file, or nothing of it. */
export async function addEstimate(io: Io, path: string, options: MrpOptions): Promise<void> {
  const by = nameOf(io, options);
  const source = plain(options.source);
  if (source === '') throw new Stop(EXIT.usage, 'Say whose estimate it is: --source "Pollster, 1 to 9 June".');
  const until = readDate(options.until);
  const bytes = fileGiven(path);
  const home = homeFolder(options.home, io.env);
  const { record } = await openDesk({ home, pack: options.pack });
  const told = {
    file: basename(path),
    addedAt: io.now,
    by,
    source,
    until,
    ...(options.forecast !== undefined && { forecast: options.forecast }),
    licence: DERIVED_ONLY,
  } as const;
  const { kept, read } = readOrRefuse(() => addMrp(home, bytes, told, nightFor(io, record, options.election)));
  tellUnmatched(io, read);
  io.stdout.write(
    wrap(
      `${read.matched} seats matched; kept as estimate ${kept.number}, for figures derived from it until ${until} and never to be passed on itself. Use it with --mrp ${kept.number}.`,
    ),
  );
}

function nightFor(io: Io, record: ElectoralRecord, election: string | undefined): Night {
  return election === undefined ? nightIfHeld(record, io.today) : nightOf(record, findElection(record, election).id);
}

/** `countroom mrp list`. */
export function listEstimates(io: Io, options: QuestionOptions): void {
  const files = mrpFiles(homeFolder(options.home, io.env));
  if (options.json) {
    io.stdout.write(`${JSON.stringify({ estimates: files }, null, 2)}\n`);
    return;
  }
  if (files.length === 0) {
    io.stderr.write('No estimates were added; add one with: countroom mrp add FILE --source TEXT --until DATE\n');
    return;
  }
  const rows = files.map(({ number, source, until, by }) => [
    String(number),
    until < io.today ? `${until}, out of date` : until,
    by,
    source,
  ]);
  const labels = ['Number', 'Until', 'By', 'Source'];
  io.stdout.write(
    textTable(
      io,
      labels.map((label, at) => ({ label, right: at === 0 })),
      rows,
    ),
  );
}
