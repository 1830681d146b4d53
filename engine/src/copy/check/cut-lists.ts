import type { Claim } from './claim.ts';

export function withCutLists(claims: readonly Claim[]): readonly Claim[] {
  return claims;
}
