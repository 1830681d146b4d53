import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { openRecord, type ElectoralRecord, type Fact, type Pack } from '../record/index.ts';
import { loadPack, packFolder, textsIn } from '../record/load.ts';
import { DEFAULT_SETTINGS, readSettings, Unusable, type Settings } from './settings.ts';

export interface DeskOptions {
  /** The folder of the newsroom's own settings, regions and journal; see `homeFolder`. */
  readonly home: string;
  /** Another folder of facts than the one that ships. */
  readonly pack?: string;
  /** Answer as known at this revision of the journal. */
  readonly knownAt?: number;
}

/** Everything a question is asked of: the record with the desk's facts, and how this newsroom writes. */
export interface Desk {
  readonly home: string;
  readonly pack: Pack;
  readonly record: ElectoralRecord;
  readonly settings: Settings;
  /** Every fact of the journal up to the revision, the withdrawn ones too. */
  readonly facts: readonly Fact[];
}

/** The newsroom's folder: the one named, else the one in COUNTROOM_HOME, else `~/.countroom`. */
export function homeFolder(named: string | undefined, env: Readonly<Record<string, string | undefined>>): string {
  return resolve(named ?? (env['COUNTROOM_HOME'] || join(homedir(), '.countroom')));
}

/** Where the journal of a home folder is. */
export function journalPath(home: string): string {
  return join(home, 'journal.sqlite');
}

/**
 * Opens the record over the pack that ships, with what the home folder holds: settings, own regions, and the journal if there is
 * one. Writes nothing.
 *
 * @throws Unusable for settings that cannot be used.
 */
export async function openDesk({ home, pack: folder, knownAt }: DeskOptions): Promise<Desk> {
  const file = join(home, 'settings.json');
  const settings = existsSync(file) ? await readSettings(readFileSync(file, 'utf8'), file) : DEFAULT_SETTINGS;
  const pack = packIn(folder);
  const ownRegions = existsSync(join(home, 'regions.csv')) ? textsIn(home) : undefined;
  const facts = (await factsOf(home)).filter((fact) => knownAt === undefined || fact.seq <= knownAt);
  const record = openRecord(pack, { facts, ownRegions, houseParties: settings.parties });
  try {
    record.parties();
  } catch (error) {
    throw new Unusable(`${file}: ${(error as Error).message}`);
  }
  return { home, pack, record, settings, facts };
}

/** A pack is read once in a process: what ships does not change while it runs, so a new fact only folds the record anew. */
function packIn(folder: string = packFolder()): Pack {
  let pack = packs.get(folder);
  if (!pack) packs.set(folder, (pack = loadPack(folder)));
  return pack;
}

const packs = new Map<string, Pack>();

async function factsOf(home: string): Promise<readonly Fact[]> {
  const path = journalPath(home);
  if (!existsSync(path)) return [];
  const { openJournal } = await import('../journal/index.ts');
  const journal = openJournal(path, { readOnly: true });
  try {
    return journal.facts();
  } finally {
    journal.close();
  }
}
