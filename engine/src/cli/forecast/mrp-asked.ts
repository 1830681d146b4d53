import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { longDate, thousands } from '../../copy/index.ts';
import { readMrp, type Mrp, type Night, type ReadMrp } from '../../forecast/index.ts';
import { keptMrp, mrpsInUse, type Desk } from '../../publish/index.ts';
import type { IsoDate } from '../../record/index.ts';
import { EXIT, Stop } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { wrap } from '../output.ts';
import { readOrRefuse } from './refused.ts';

/** An estimate seat by seat that an answer rests on, and how it is to be named. */
export interface MrpAsked {
  readonly mrp: Mrp;
  readonly named: string;
}

/**
 * The estimate of `--mrp`: a file, the number of one that the desk keeps, which must not be out of date, or `all` for the mean of those in use. What of it found no seat is told on
 * standard error.
 */
export function mrpAsked(
  io: Io,
  desk: Desk,
  night: Night,
  on: IsoDate,
  typed: string | undefined,
): MrpAsked | undefined {
  if (typed === undefined) return undefined;
  if (typed === 'all') return allInUse(desk, night, on);
  if (!/^\d+$/.test(typed)) {
    const file = basename(typed);
    const text = fileGiven(typed).toString('utf8');
    return told(
      io,
      readOrRefuse(() => readMrp(file, text, night)),
      file,
    );
  }
  const held = readOrRefuse(() => keptMrp(desk.home, Number(typed), night));
  if (!held)
    throw new Stop(EXIT.usage, `No estimate has the number ${typed}; countroom mrp list shows those there are.`);
  const { source, until } = held.kept;
  if (until < on)
    throw new Stop(
      EXIT.refused,
      `Estimate ${typed} (${source}) was to be used until ${longDate(until)}; add a newer one with countroom mrp add.`,
    );
  return told(io, held.read, source);
}

function allInUse(desk: Desk, night: Night, on: IsoDate): MrpAsked {
  const used = readOrRefuse(() => mrpsInUse(desk.home, night, on));
  if (!used)
    throw new Stop(
      EXIT.usage,
      `No estimate is in use on ${longDate(on)}; countroom mrp list shows those there are, and countroom mrp add adds one.`,
    );
  return { mrp: used.mrp, named: used.from.map(({ source }) => source).join('; ') };
}

/** The bytes of a file named on the command line. */
export function fileGiven(path: string): Buffer {
  if (statSync(path, { throwIfNoEntry: false })?.isFile()) return readFileSync(path);
  throw new Stop(EXIT.usage, `There is no file ${path}; check the name.`);
}

function told(io: Io, read: ReadMrp, named: string): MrpAsked {
  tellUnmatched(io, read);
  return { mrp: read.mrp, named };
}

/** Says what of an estimate found no seat, and which seats it lacks. */
export function tellUnmatched(io: Io, { unknown, missing }: ReadMrp): void {
  if (unknown.length > 0) io.stderr.write(wrap(`No seat of Great Britain here has the code ${namesOf(unknown)}.`));
  if (missing.length > 0)
    io.stderr.write(wrap(`The file lacks ${namesOf(missing)}; where it is silent the last result is the base.`));
}

const TOLD = 3;

function namesOf(names: readonly string[]): string {
  const rest = names.length > TOLD ? ` and ${thousands(names.length - TOLD)} more` : '';
  return `${names.slice(0, TOLD).join(', ')}${rest}`;
}
