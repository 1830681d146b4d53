export { checkCopy } from './check-copy.ts';
export type { CheckedCopy, CheckOptions, Claim, ClaimKind, Verdict } from './claim.ts';
export { gazetteerOf } from './names/gazetteer.ts';
export { LONGEST, NotCopy, asRead } from './text/read-text.ts';
