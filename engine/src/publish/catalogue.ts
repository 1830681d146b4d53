import type { Column } from './table.ts';
import { ASSEMBLY_COLUMNS } from './tables/assembly.ts';
import { EUROPEAN_COLUMNS } from './tables/european.ts';
import { EUROPEAN_SEATS_COLUMNS } from './tables/european-seats.ts';
import { OFFICE_COLUMNS } from './tables/offices.ts';
import { POLLING_DAY_COLUMNS } from './tables/polling-day.ts';
import { PROPORTIONAL_COLUMNS } from './tables/proportional.ts';
import { CORRECTIONS_COLUMNS } from './tables/corrections.ts';
import { COMPOSITIONS_COLUMNS } from './tables/council-compositions.ts';
import { WARD_COLUMNS } from './tables/council-wards.ts';
import { COUNCIL_COLUMNS } from './tables/council.ts';
import { REGION_COUNCILS_COLUMNS } from './tables/councils-region.ts';
import { COUNCILS_COLUMNS } from './tables/councils.ts';
import { DIFFERENCES_COLUMNS } from './tables/differences.ts';
import { ELECTIONS_COLUMNS } from './tables/elections.ts';
import { FIGURES_COLUMNS } from './tables/figures.ts';
import { HOLDINGS_COLUMNS } from './tables/holdings.ts';
import { MAJORITIES_COLUMNS } from './tables/majorities.ts';
import { MATRIX_COLUMNS } from './tables/matrix.ts';
import { NATIONAL_SHARE_COLUMNS } from './tables/national-share.ts';
import { PARTY_COLUMNS } from './tables/party.ts';
import { REGIONS_COLUMNS } from './tables/regions.ts';
import { CANDIDATES_COLUMNS } from './tables/seat.ts';
import { STV_CANDIDATES_COLUMNS } from './tables/stv-candidates.ts';
import { STV_STAGES_COLUMNS } from './tables/stv-stages.ts';
import { BACK_TEST_COLUMNS } from './tables/back-test.ts';
import { FORECAST_COLUMNS } from './tables/forecast.ts';
import { SEAT_CHANCES_COLUMNS } from './tables/seat-chances.ts';
import { EXIT_POLL_COLUMNS, EXIT_POLL_SEAT_COLUMNS } from './tables/exit-polls.ts';
import { POLL_COLUMNS } from './tables/voting-intention.ts';
import { DEFENCE_COLUMNS, TARGET_COLUMNS } from './tables/targets.ts';
import { THREE_WAY_COLUMNS } from './tables/three-way.ts';

/** A list that can be taken as a file: what it is, where it is, and what its columns hold. */
export interface Listed {
  readonly name: string;
  readonly title: string;
  /** An address that works, without `.csv` or `.json`; `query` follows the ending. */
  readonly example: string;
  readonly query?: string;
  readonly columns: readonly Column[];
}

/** Every list that has a file at its own address, for the data page and its dictionary. */
export const CATALOGUE: readonly Listed[] = [
  { name: 'seats', title: 'Who holds each seat of a region on a day', example: '/anglia', columns: HOLDINGS_COLUMNS },
  {
    name: 'differences',
    title: 'What changed since the last general election, dated',
    example: '/anglia',
    query: '?list=differences',
    columns: DIFFERENCES_COLUMNS,
  },
  { name: 'matrix', title: 'Winner by runner-up', example: '/anglia', query: '?list=matrix', columns: MATRIX_COLUMNS },
  {
    name: 'candidates',
    title: 'A contest, candidate by candidate',
    example: '/seats/peterborough',
    columns: CANDIDATES_COLUMNS,
  },
  {
    name: 'targets',
    title: 'The seats a party could win, by swing needed',
    example: '/anglia/parl.2024-07-04/targets/con',
    columns: TARGET_COLUMNS,
  },
  {
    name: 'defences',
    title: 'The seats a party won, by the swing that would lose them',
    example: '/anglia/parl.2024-07-04/defence/lab',
    columns: DEFENCE_COLUMNS,
  },
  {
    name: 'threeWay',
    title: 'Seats whose third was within ten points of the winner',
    example: '/anglia/parl.2024-07-04/three-way',
    columns: THREE_WAY_COLUMNS,
  },
  { name: 'majorities', title: 'Marginal seats of an election', example: '/marginals', columns: MAJORITIES_COLUMNS },
  {
    name: 'council',
    title: "A council's night by party: before, defending, won, not up, after and changes",
    example: '/councils/cambridge/local.2016-05-05',
    columns: COUNCIL_COLUMNS,
  },
  {
    name: 'wards',
    title: "A council's night, every candidate of every ward",
    example: '/councils/cambridge/local.2016-05-05',
    query: '?list=wards',
    columns: WARD_COLUMNS,
  },
  {
    name: 'regionCouncils',
    title: "A region's councils on a night of local elections",
    example: '/councils/region/anglia/local.2016-05-05',
    columns: REGION_COUNCILS_COLUMNS,
  },
  {
    name: 'compositions',
    title: 'Every composition held of a council',
    example: '/councils/cambridge',
    columns: COMPOSITIONS_COLUMNS,
  },
  { name: 'councils', title: 'Every council', example: '/councils', columns: COUNCILS_COLUMNS },
  {
    name: 'stv-candidates',
    title: 'Every candidate counted by single transferable vote: the Assembly, Scottish wards',
    example: '/ni-assembly',
    columns: STV_CANDIDATES_COLUMNS,
  },
  {
    name: 'stages',
    title: 'A count by single transferable vote, stage by stage',
    example: '/ni-assembly/belfast-east/2017-03-02',
    columns: STV_STAGES_COLUMNS,
  },
  {
    name: 'europeanSeats',
    title: 'Seats in the European Parliament, in the order won',
    example: '/europarl',
    columns: EUROPEAN_SEATS_COLUMNS,
  },
  {
    name: 'europeanLists',
    title: 'The lists of a region at an election to the European Parliament',
    example: '/europarl/eastern/2019-05-23',
    columns: EUROPEAN_COLUMNS,
  },
  {
    name: 'commissioners',
    title: 'Candidates for police and crime commissioner, both rounds',
    example: '/pcc',
    columns: OFFICE_COLUMNS,
  },
  {
    name: 'assemblies',
    title: 'The lists of an assembly elected by additional members',
    example: '/assembly/scotland/2016-05-05',
    columns: ASSEMBLY_COLUMNS,
  },
  {
    name: 'polls',
    title: 'Everything that voted on a day',
    example: '/polls/2016-05-05',
    columns: POLLING_DAY_COLUMNS,
  },
  {
    name: 'byLists',
    title: "A region's general-election votes shared out by lists",
    example: '/what-if/proportional',
    query: '?region=anglia',
    columns: PROPORTIONAL_COLUMNS,
  },
  { name: 'party', title: 'A party at each general election', example: '/party/lab', columns: PARTY_COLUMNS },
  { name: 'regions', title: 'Every region', example: '/anglia', query: '?list=regions', columns: REGIONS_COLUMNS },
  { name: 'elections', title: 'Every election', example: '/elections', columns: ELECTIONS_COLUMNS },
  {
    name: 'nationalShare',
    title: 'The national share of the vote that each night of local elections points to',
    example: '/councils/national-share',
    columns: NATIONAL_SHARE_COLUMNS,
  },
  {
    name: 'votingIntention',
    title: 'Polls of voting intention since the last general election, with their weights in the average',
    example: '/voting-intention',
    columns: POLL_COLUMNS,
  },
  { name: 'exitPolls', title: 'Exit polls and results', example: '/exit-poll', columns: EXIT_POLL_COLUMNS },
  {
    name: 'exitPollSeats',
    title: 'The seats of a region as an exit poll suggests them: an illustration',
    example: '/exit-poll/parl.2024-07-04/anglia',
    columns: EXIT_POLL_SEAT_COLUMNS,
  },
  {
    name: 'forecast',
    title: 'Expected seats by party, were an election held on the average of the polls',
    example: '/forecast',
    columns: FORECAST_COLUMNS,
  },
  {
    name: 'forecastSeats',
    title: 'Chances in each seat of a region, were an election held on the average of the polls',
    example: '/forecast/anglia',
    query: '?list=seats',
    columns: SEAT_CHANCES_COLUMNS,
  },
  {
    name: 'backTest',
    title: 'Past nights replayed in the order of declaration',
    example: '/back-test',
    columns: BACK_TEST_COLUMNS,
  },
  { name: 'figures', title: 'The numbers dictionary', example: '/method', columns: FIGURES_COLUMNS },
  { name: 'corrections', title: 'Facts withdrawn or replaced', example: '/corrections', columns: CORRECTIONS_COLUMNS },
];
