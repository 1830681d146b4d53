export {
  backTestNight,
  coverageOf,
  widthOf,
  type ModelBackTest,
  type ModelName,
  type NightBackTest,
  type NightQuestion,
} from './back-test-night.ts';
export { forecastByDay, forecastsIn } from './choose-mrp.ts';
export { meanOver, type ModelMean } from './mean.ts';
export { declarationOrder, timesOf } from './order.ts';
export { readTimes, type DeclarationTimes } from './read-times.ts';
export { heldBackTest, type HeldBackTest } from './held.ts';
