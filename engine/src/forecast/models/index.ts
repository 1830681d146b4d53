export { groupShares, groupsOf, REACHES, trueChange, type Change, type Reach } from './change.ts';
export { CHANGE_MODELS, projectNight, type ChangeModel, type ModelOptions } from './models.ts';
export { leadersOf, seatsWon, standing } from './standing.ts';
export { modelsTried, type ModelsTried, type ModelTried } from './tried.ts';
