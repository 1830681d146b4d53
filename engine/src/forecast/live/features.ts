import { BLOCS, K, type Night } from '../blocs/index.ts';
import { COVARIATES } from '../../record/covariates.ts';
import { column, standardised, type Mask } from './columns.ts';

/** What is known of every seat before the poll, as columns of n doubles; the kernel compares seats by them. */
export interface Features {
  /** Standardised: old shares in their own nation, then what is known of the place; last, the share that parties no longer standing left. */
  readonly linear: readonly Float64Array[];
  /** How many of `linear` are old shares. */
  readonly shares: number;
  /** How many of `linear` are standardised: all but the last. */
  readonly standardised: number;
  /** 0 or 1: who defends the seat, where the Liberal Democrats challenge, who stood down or is new. */
  readonly standing: readonly Float64Array[];
  /** 0 to 1: who is best placed against the holder and how close; members who retire. */
  readonly contention: readonly Float64Array[];
}

const [CON, LAB, LD, REF, GREEN, SNP, PC] = BLOCS.map((_, column) => column) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];
const WALES = 1;
const SCOTLAND = 2;
/** Estimates of the Leave vote by constituency exist since the referendum of June 2016. */
const REFERENDUM = '2016-06-23';
/** Counted by their root: a few places have very many, and the tenth point matters less than the first. */
const BY_ROOT: readonly string[] = ['muslim', 'asian'];

/**
 * The columns by which the live projection calls two seats alike (METHODS: old shares by nation, census and referendum, standing and
 * contention). Uses nothing that was declared on the night.
 */
export function featuresOf(night: Night): Features {
  const scotland: Mask = (seat) => night.nation[seat] === SCOTLAND;
  const elsewhere: Mask = (seat) => !scotland(seat);
  const wales: Mask = (seat) => night.nation[seat] === WALES;
  const old = (bloc: number) => column(night, (seat) => night.before[seat * K + bloc]!);
  const shares = [
    ...[CON, LAB, LD, REF].map((bloc) => standardised(old(bloc), elsewhere)),
    ...[CON, LAB, LD, SNP].map((bloc) => standardised(old(bloc), scotland)),
    standardised(old(PC), wales),
  ];
  const places = COVARIATES.flatMap((name, at) => {
    const values = column(night, (seat) => placeValue(night.covariates[seat * COVARIATES.length + at]!, name));
    if (name !== 'leave') return [standardised(values, elsewhere)];
    return electionDay(night) > REFERENDUM ? [standardised(values, elsewhere), standardised(values, scotland)] : [];
  });
  return {
    linear: [...shares, ...places, released(night)],
    shares: shares.length,
    standardised: shares.length + places.length,
    standing: standing(night),
    contention: contention(night),
  };
}

function electionDay(night: Night): string {
  return night.election.slice(-10);
}

function placeValue(value: number, name: string): number {
  return BY_ROOT.includes(name) ? Math.sqrt(Math.max(value, 0)) : value;
}

/** Old share, in tens of points, of the Liberal Democrats, Reform's line and the Greens where they stand no more. */
function released(night: Night): Float64Array {
  return column(night, (seat) => {
    const left = [LD, REF, GREEN].filter((bloc) => stoodDown(night, seat, bloc));
    return left.reduce((sum, bloc) => sum + night.before[seat * K + bloc]!, 0) / 0.1;
  });
}

function stoodDown(night: Night, seat: number, bloc: number): boolean {
  return night.stood[seat * K + bloc] === 1 && night.stands[seat * K + bloc] === 0;
}

function isNew(night: Night, seat: number, bloc: number): boolean {
  return night.stood[seat * K + bloc] === 0 && night.stands[seat * K + bloc] === 1;
}

/** The blocs of a seat by their old share, first to last. */
function order(night: Night, seat: number): number[] {
  const share = (bloc: number) => night.before[seat * K + bloc]!;
  return BLOCS.map((_, bloc) => bloc).toSorted((a, b) => share(b) - share(a));
}

function standing(night: Night): Float64Array[] {
  const orders = Array.from({ length: night.seats }, (_, seat) => order(night, seat));
  const flag = (is: Mask) => column(night, (seat) => (is(seat) ? 1 : 0));
  const scotland: Mask = (seat) => night.nation[seat] === SCOTLAND;
  const held: (bloc: number) => Mask = (bloc) => (seat) => orders[seat]![0] === bloc;
  const challenged: Mask = (seat) => orders[seat]![1] === LD && behind(night, seat, LD) < 0.25;
  return [
    flag((seat) => held(CON)(seat) && !scotland(seat)),
    flag((seat) => held(LAB)(seat) && !scotland(seat)),
    flag(held(LD)),
    flag((seat) => challenged(seat) && held(CON)(seat)),
    flag((seat) => challenged(seat) && held(LAB)(seat)),
    ...[REF, LD, GREEN].flatMap((bloc) => [
      flag((seat) => stoodDown(night, seat, bloc)),
      flag((seat) => isNew(night, seat, bloc)),
    ]),
  ];
}

/** How far a bloc was behind the first, as a share of the vote. */
function behind(night: Night, seat: number, bloc: number): number {
  const row = night.before.subarray(seat * K, (seat + 1) * K);
  return Math.max(...row) - row[bloc]!;
}

function contention(night: Night): Float64Array[] {
  const first = Array.from({ length: night.seats }, (_, seat) => order(night, seat)[0]!);
  const close = (seat: number, bloc: number) => Math.exp(-Math.max(behind(night, seat, bloc), 0) / 0.2);
  const held = (seat: number, bloc: number) => (first[seat] === bloc ? 1 : 0);
  const against = [CON, LAB].flatMap((holder) => {
    const other = holder === CON ? LAB : CON;
    const lead = (seat: number) => {
      const gap = night.before[seat * K + LD]! - night.before[seat * K + other]!;
      return 1 / (1 + Math.exp(-gap / 0.05));
    };
    return [
      column(night, (seat) => held(seat, holder) * lead(seat)),
      column(night, (seat) => held(seat, holder) * lead(seat) * close(seat, LD)),
      column(night, (seat) => held(seat, holder) * (1 - lead(seat)) * close(seat, other)),
    ];
  });
  return [
    ...against,
    ...[LAB, CON, LD].map((bloc) => column(night, (seat) => held(seat, SNP) * close(seat, bloc))),
    ...[CON, LAB, LD].map((bloc) => column(night, (seat) => held(seat, bloc) * (1 - night.sitting[seat * K + bloc]!))),
  ];
}
