export { BakedSite, type Form } from './baked-site.ts';
export type { Address, Render } from './address.ts';
export { bake, type Baked, type Maker, type Task } from './bake.ts';
export { addresses } from './kinds.ts';
export { makePage, type Made } from './make-page.ts';
export { plan } from './plan.ts';
export { readManifest, type Entry } from './manifest.ts';
