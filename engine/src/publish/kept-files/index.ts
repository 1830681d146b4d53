export { addMrp, DERIVED_ONLY, keptMrp, mrpFiles, type MrpTold } from './own-mrp.ts';
export { mrpsInUse, type MrpsInUse } from './mrps-in-use.ts';
export { addPolls, ownPolls, pollFiles, type AddedPolls } from './own-polls.ts';
export type { FileTold, KeptFile } from './kept-files.ts';
