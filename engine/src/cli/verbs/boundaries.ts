import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Command } from 'commander';
import {
  BoundariesRefused,
  boundarySets,
  homeFolder,
  keepBoundaries,
  readBoundaries,
  removeBoundaries,
  type ReadBoundaries,
} from '../../publish/index.ts';
import { loadPack } from '../../record/load.ts';
import { EXIT, Stop } from '../exit-codes.ts';
import type { HomeOptions } from '../fact/keep.ts';
import type { Io } from '../io.ts';
import { textTable } from '../output.ts';
import { withHome } from '../question.ts';

/** Most mismatches that are printed; the rest are counted. */
const MOST = 20;

/** `countroom boundaries`: exact shapes for the maps, in place of the approximate ones. */
export function define(command: Command, io: Io): void {
  command.helpCommand(false).configureHelp({ subcommandTerm: (each) => each.name() });
  const verb = (name: string, summary: string) => withHome(command.command(name).description(summary));
  verb('add', 'draw maps from a boundary file: GeoJSON or TopoJSON in longitude and latitude')
    .argument('<file>')
    .action((path: string, options: HomeOptions) => add(io, path, options));
  verb('list', 'the boundaries that were added').action((options: HomeOptions) => list(io, options));
  verb('remove', 'draw maps of a boundary set approximately again')
    .argument('<set>', 'wmc2010 or wmc2024')
    .action((set: string, options: HomeOptions) => remove(io, set, options));
}

async function add(io: Io, path: string, options: HomeOptions): Promise<void> {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    throw new Stop(EXIT.usage, `There is no file ${path}; check the name.`);
  const file = basename(path);
  const read = await readOrStop(path, file);
  const { boundarySet, shapes, recoded, missing } = read;
  for (const { from, to } of recoded) io.stderr.write(`${from} is an older code of ${to}; kept as ${to}.\n`);
  for (const { gss, name } of missing.slice(0, MOST)) io.stderr.write(`${gss} ${name} is not in the file.\n`);
  if (missing.length > MOST) io.stderr.write(`and ${missing.length - MOST} more are not.\n`);
  keepBoundaries(homeFolder(options.home, io.env), file, io.now, read);
  const rest = missing.length > 0 ? '; a map with a seat that is missing stays approximate' : '';
  io.stdout.write(`${boundarySet}: ${shapes.size} of ${shapes.size + missing.length} seats matched and kept${rest}.\n`);
}

async function readOrStop(path: string, file: string): Promise<ReadBoundaries> {
  try {
    return await readBoundaries(loadPack(), readFileSync(path, 'utf8'), file);
  } catch (error) {
    if (!(error instanceof BoundariesRefused)) throw error;
    const { mismatches } = error;
    const more = mismatches.length > MOST ? [`and ${mismatches.length - MOST} more`] : [];
    throw new Stop(
      EXIT.refused,
      ['Refused; nothing was kept.', error.message, ...mismatches.slice(0, MOST), ...more].join('\n'),
    );
  }
}

function list(io: Io, options: HomeOptions): void {
  const kept = boundarySets(homeFolder(options.home, io.env));
  if (kept.length === 0) {
    io.stderr.write('No boundaries were added; maps are approximate. Add some with: countroom boundaries add FILE\n');
    return;
  }
  const rows = kept.map(({ boundarySet, seats, file, addedAt }) => [
    boundarySet,
    String(seats),
    file,
    addedAt.slice(0, 10),
  ]);
  const labels = ['Set', 'Seats', 'File', 'Added'];
  io.stdout.write(
    textTable(
      io,
      labels.map((label, at) => ({ label, right: at === 1 })),
      rows,
    ),
  );
}

function remove(io: Io, set: string, options: HomeOptions): void {
  if (!removeBoundaries(homeFolder(options.home, io.env), set))
    throw new Stop(EXIT.usage, `No boundaries of ${set} were added; countroom boundaries list shows what was.`);
  io.stdout.write(`${set}: boundaries removed; its maps are approximate again.\n`);
}
