import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import {
  exitPollsReleased,
  homeFolder,
  mrpFiles,
  openDesk,
  openExitPolls,
  pollFiles,
  quietUntil,
  type Desk,
} from '../../publish/index.ts';
import { addresses, bake, readManifest, type Baked } from '../../publish/bake/index.ts';
import { packFolder } from '../../record/load.ts';
import { bakedLines } from '../bake/baked-lines.ts';
import { Makers } from '../bake/makers.ts';
import { builtSite, fingerprint } from '../built-site.ts';
import { EXIT, Stop } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { withHome } from '../question.ts';

interface Options {
  readonly out: string;
  readonly origin: string;
  readonly cards?: true;
  readonly threads?: string;
  readonly home?: string;
}

export function define(command: Command, io: Io): void {
  command
    .requiredOption('--out <folder>', 'where the flat files go; what is there is brought up to date')
    .option('--origin <address>', 'where readers find them, for links that must be whole', 'http://localhost:4750')
    .option('--cards', 'the pictures to be shared, too; a folder that has them keeps them up to date')
    .option('--threads <number>', 'threads that make pages (one for each processor)');
  withHome(command).action((options: Options) => bakeOnce(options, io));
}

async function bakeOnce(options: Options, io: Io): Promise<void> {
  const started = performance.now();
  const threads = readThreads(options.threads);
  const origin = readOrigin(options.origin);
  const home = homeFolder(options.home, io.env);
  // The site reads its home folder from the environment, in each thread.
  process.env['COUNTROOM_HOME'] = home;
  const site = fileURLToPath(builtSite());
  const out = resolve(options.out);
  const makers = new Makers({ site, out, origin }, threads);
  try {
    const desk = await openDesk({ home });
    // Where everything is to be made, threads read their facts while this one lists the pages.
    if (!readManifest(out)) makers.startAll();
    const { record, settings } = desk;
    const baked = await bake({
      record,
      today: io.today,
      listed: addresses(
        { record, settings, today: io.today, exitPolls: openExitPolls(desk, io.now) },
        options.cards || hasCards(out),
      ),
      out,
      madeFrom: fingerprint([site, ENGINE, packFolder()], [origin, ...ownFiles(home), ...ownPollsOf(desk, io.now)]),
      assets: join(site, 'client'),
      makers: (pages) => makers.for(pages),
    });
    say(baked, (performance.now() - started) / 1000, io);
  } finally {
    await makers.close();
  }
}

/** A folder that was once baked with cards goes on having them. */
function hasCards(out: string): boolean {
  return readManifest(out)?.entries.some(({ kind }) => kind === 'cards') ?? false;
}

/** What runs: the sources in a clone, what was built from them when installed. */
const ENGINE = fileURLToPath(new URL('../..', import.meta.url));

/** The newsroom's own settings and regions, which pages are made with. */
function ownFiles(home: string): readonly string[] {
  return ['settings.json', 'regions.csv'].map((name) => {
    const file = join(home, name);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  });
}

/**
 * What the desk has of polls and estimates, and whether people vote, for then some pages say nothing: an exit poll counts for nothing, not even a
 * hash, before the close of its poll.
 */
function ownPollsOf(desk: Desk, now: string): readonly string[] {
  const had = [exitPollsReleased(desk, now), pollFiles(desk.home), mrpFiles(desk.home)];
  return [...had.map((each) => JSON.stringify(each)), quietUntil(desk.record, now) ?? ''];
}

function say(baked: Baked, seconds: number, io: Io): void {
  io.stdout.write(bakedLines(baked, seconds));
  if (baked.failed.length === 0) return;
  const [first] = baked.failed;
  throw new Stop(
    EXIT.checkFailed,
    `${baked.failed.length} addresses could not be made, the first of them ${first!.path} (${first!.why}); ` +
      'what was there before still is, and the next bake tries them again.',
  );
}

function readThreads(typed: string | undefined): number {
  if (typed === undefined) return availableParallelism();
  if (/^[1-9]\d?$/.test(typed)) return Number(typed);
  throw new Stop(EXIT.usage, `--threads is '${typed}', where a whole number from 1 to 99 was expected.`);
}

function readOrigin(typed: string): string {
  const url = URL.canParse(typed) ? new URL(typed) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url.origin;
  throw new Stop(
    EXIT.usage,
    `--origin is '${typed}', where an address such as https://results.example.org was expected.`,
  );
}
