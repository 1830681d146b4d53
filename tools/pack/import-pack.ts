import { drawMaps } from '../maps/draw.ts';
import { importAreaAliases } from './area-aliases.ts';
import { importAreas } from './areas.ts';
import { importContests } from './contests.ts';
import { importDevolved } from './devolved.ts';
import { importNiAssembly } from './devolved/ni-assembly.ts';
import { importScottishCouncils } from './devolved/scottish-councils.ts';
import { importDistricts } from './districts.ts';
import { importElections } from './elections.ts';
import { importEuropean } from './european.ts';
import { importCovariates } from './forecast/covariates.ts';
import { importExitPolls } from './forecast/exit-polls.ts';
import { importPolls, importShareAlikePolls } from './forecast/polls.ts';
import { importHistory } from './history.ts';
import { importLocal, importShareAlike } from './local/import-local.ts';
import { importMayoral } from './mayoral.ts';
import { importMembers } from './members.ts';
import { importNeighbours } from './neighbours.ts';
import { importParties } from './parties.ts';
import { importPcc } from './pcc.ts';
import { importPlaces } from './places.ts';
import { importPollingDays } from './polling-days.ts';
import { importPublishedTotals } from './published-totals.ts';
import { importRegions } from './regions.ts';
import { importSeatSuccessors } from './seat-successors.ts';
import { rawFolder } from './raw.ts';
import { importSources, sourcesPage } from './sources.ts';
import { importVotingSystems } from './voting-systems.ts';
import { csvText, type PackFile } from './write.ts';

/** Every file of the pack, made from a folder of raw sources. The same folder always gives the same bytes. */
export function importPack(folder: string): PackFile[] {
  const raw = rawFolder(folder);
  const parties = importParties(raw);
  const areas = importAreas(raw);
  const elections = importElections(raw, areas);
  const neighbours = importNeighbours(raw, areas);
  const tables = [
    ...parties.tables,
    ...areas.tables,
    ...importAreaAliases(raw, areas),
    ...neighbours,
    ...drawMaps(areas.tables[0]!.rows, neighbours[0]!.rows),
    ...elections.tables,
    ...importContests(raw, parties, areas, elections),
    ...importHistory(raw, areas, elections),
    ...importPublishedTotals(raw, areas, elections),
    ...importMembers(raw, parties, areas, elections),
    ...importRegions(areas),
    ...importDistricts(raw, areas),
    ...importSeatSuccessors(raw, areas),
    ...importPlaces(raw, areas),
    ...importLocal(raw, parties),
    importVotingSystems(raw),
    importPollingDays(),
    ...importEuropean(raw, parties),
    ...importPcc(raw, parties),
    ...importMayoral(raw, parties),
    ...importDevolved(raw, parties),
    ...importCovariates(raw, areas),
    ...importPolls(raw),
    ...importExitPolls(raw, parties, elections),
  ];
  const sources = importSources(tables.map(({ path }) => path));
  return [...sources, ...tables].map(csvText).concat(sourcesPage(sources, { folder: 'data/uk', notes: 'notes.md' }));
}

/** Every file of the folder whose sources ask to be passed on under their own licence. */
export function importShareAlikeFolder(folder: string): PackFile[] {
  const raw = rawFolder(folder);
  const parties = importParties(raw);
  const tables = [
    ...importShareAlike(raw, parties),
    ...importNiAssembly(raw, parties),
    ...importScottishCouncils(raw, parties),
    ...importShareAlikePolls(raw),
  ];
  const sources = importSources(
    tables.map(({ path }) => path),
    'share-alike-files.csv',
  );
  const page = sourcesPage(sources, { folder: 'data/share-alike', notes: 'share-alike-notes.md' });
  return [...sources, ...tables].map(csvText).concat(page);
}
