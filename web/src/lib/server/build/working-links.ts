import type { Candidacy, Contest } from 'countroom/record';

/** The address of the workings of a contest; a figure is an anchor of it (`#majority`, `#share-con`). */
export function contestWorking({ area, election }: Contest): string {
  return `/seats/${area.slug}/${election.id}/working`;
}

/** A candidate in an anchor: the party, and its second and later candidates numbered (`ind-2`). */
export function candidateKey(contest: Contest, candidacy: Candidacy): string {
  const same = contest.candidacies.filter((each) => each.party === candidacy.party);
  const place = same.indexOf(candidacy);
  return place > 0 ? `${candidacy.party}-${place + 1}` : candidacy.party;
}
