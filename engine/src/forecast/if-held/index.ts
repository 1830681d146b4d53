export { nightIfHeld } from './night-if-held.ts';
export { expectedSeats, forecast, type ExpectedSeats, type Forecast, type ForecastQuestion } from './forecast.ts';
export { houseChances, MAJORITY, tippingSeats, type HouseChances, type TippingSeat } from './majority.ts';
