import { HOSTILE_SEAT } from './hostile-facts.ts';

/** One page of each kind, and the odd ones: the proof of every page runs over this list. */
export const PAGES = [
  { kind: 'front page', path: '/' },
  { kind: 'region today', path: '/anglia' },
  { kind: 'region on a past day', path: '/anglia?on=2019-11-01' },
  { kind: 'region of one nation', path: '/wales' },
  { kind: 'region with a filter that matches nothing', path: '/anglia?on=2019-11-01&held=grn' },
  { kind: 'target list', path: '/anglia/parl.2017-06-08/targets/con' },
  { kind: 'target list on the newest result', path: '/anglia/parl.2024-07-04/targets/ref' },
  { kind: 'target list of a party that stood nowhere', path: '/anglia/parl.2024-07-04/targets/snp' },
  { kind: 'seat', path: '/seats/peterborough' },
  { kind: 'seat with 34 candidates', path: '/seats/clacton' },
  { kind: 'seat vacant on the day', path: '/seats/peterborough?on=2019-05-15' },
  { kind: 'seat at one contest', path: '/seats/north-east-fife/parl.2017-06-08' },
  { kind: 'seat of the Speaker', path: '/seats/buckingham/parl.2015-05-07' },
  { kind: 'seat of older boundaries', path: '/seats/waveney' },
  { kind: 'seat with a Welsh name', path: '/seats/ynys-mon' },
  { kind: 'seat with a Gaelic name', path: '/seats/na-h-eileanan-an-iar' },
  { kind: 'seat with awkward candidates', path: HOSTILE_SEAT },
  { kind: 'finder', path: '/find?q=norwich' },
  { kind: 'finder without a find', path: '/find?q=xyzzy' },
  { kind: 'unknown region', path: '/angla', status: 404 },
  { kind: 'unknown address', path: '/no/such/page', status: 404 },
  { kind: 'impossible date', path: '/anglia?on=2019-13-45', status: 400 },
] as const satisfies readonly { kind: string; path: string; status?: number }[];
