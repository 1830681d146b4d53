export { countyOf } from './tables.ts';
export { countyHexMap, plainHexMap, type HexMap } from './hex-map.ts';
export { geoMap, type GeoMap, type OwnShapes } from './geo-map.ts';
export { boundarySets, boundariesOf, keepBoundaries, removeBoundaries, type KeptBoundaries } from './boundary-store.ts';
export { BoundariesRefused, readBoundaries, type ReadBoundaries } from './boundary-file.ts';
export { CORNER } from './lattice.ts';
export { located, locatorMap, type Located, type Locator } from './locator.ts';
