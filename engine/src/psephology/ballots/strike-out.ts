import type { BallotFile } from './ballot-file.ts';

/** Takes candidates who withdrew from the list and from every paper. */
export function strikeOut(file: BallotFile, withdrawn: readonly number[]): BallotFile {
  if (withdrawn.length === 0) return file;
  const stay = [...file.candidates.keys()].filter((candidate) => !withdrawn.includes(candidate));
  const position = new Map(stay.map((candidate, index) => [candidate, index]));
  return {
    ...file,
    candidates: stay.map((candidate) => file.candidates[candidate]!),
    papers: file.papers.map(({ papers, preferences }) => ({
      papers,
      preferences: preferences.flatMap((candidate) => position.get(candidate) ?? []),
    })),
  };
}
