export { BakedSite, type Form } from './baked-site.ts';
export type { Address, Needs, Render } from './address.ts';
export { bake, type Baked, type BakeOptions, type Maker, type Task } from './bake.ts';
export { addresses } from './kinds.ts';
export { makePage, type Made, type MakeOptions } from './make-page.ts';
export { plan } from './plan.ts';
export { readManifest, MANIFEST, type Entry, type Manifest } from './manifest.ts';
