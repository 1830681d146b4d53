export { countNorthernIrelandStv } from './northern-ireland.ts';
export { votesMoved, type Moved } from './moved.ts';
export { nextInNorthernIreland, type Standing } from './northern-ireland-next.ts';
export { countScottishStv } from './scottish.ts';
export { unitsAsNumber, unitsAsText, unitsInVote } from './units.ts';
export type {
  AwaitedLot,
  DecidedBy,
  ElectedBecause,
  Papers,
  ParcelMoved,
  Stage,
  StageAction,
  StageElected,
  StageRow,
  StvContest,
  StvCount,
  StvRule,
  Units,
} from './types.ts';
