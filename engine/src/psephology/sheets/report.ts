import type { Sheet, SheetCheck, SheetProblem } from './sheet.ts';

/** Where the checks of a sheet write what they find. */
export interface Report {
  readonly problems: SheetProblem[];
  error(check: SheetCheck, stage: number | undefined, candidate: string | undefined, says: string): void;
  warning(check: SheetCheck, stage: number | undefined, candidate: string | undefined, says: string): void;
  /** Whether a stage has a fault already in the row of this candidate: what follows from it need not be said again. */
  blames(stage: number, candidate: string): boolean;
}

export function reportOn({ contest, candidates, stray }: Sheet): Report {
  const problems: SheetProblem[] = [...stray];
  const blamed = new Set<string>();
  const add =
    (level: SheetProblem['level']) =>
    (check: SheetCheck, stage: number | undefined, id: string | undefined, says: string) => {
      blamed.add(`${stage} ${id}`);
      const candidate = id === undefined ? undefined : (candidates.get(id)?.name ?? id);
      problems.push({ contest, stage, candidate, level, check, says });
    };
  return {
    problems,
    error: add('error'),
    warning: add('warning'),
    blames: (stage, id) => blamed.has(`${stage} ${id}`),
  };
}
