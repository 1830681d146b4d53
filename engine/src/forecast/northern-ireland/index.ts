export { northernForecast, type NorthernChance, type NorthernForecast } from './forecast.ts';
export { type NorthernHistory } from './history.ts';
export { expectedHouse, type House } from './house.ts';
