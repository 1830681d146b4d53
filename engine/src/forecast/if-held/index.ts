export { nightIfHeld } from './night-if-held.ts';
export { expectedSeats, forecast, type ExpectedSeats, type Forecast, type ForecastQuestion } from './forecast.ts';
export { houseChances, type HouseChances } from './house-chances.ts';
export { forecastBackTest, type ForecastEve } from './back-test.ts';
export { forecastDay, rowsIn } from './today.ts';
