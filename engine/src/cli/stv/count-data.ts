import {
  unitsAsNumber,
  type BallotFile,
  type Stage,
  type StageRow,
  type StvCount,
  type Units,
} from '../../psephology/index.ts';

/** A count as JSON: names instead of positions, votes instead of units. */
export function countData(file: BallotFile, outcome: StvCount): unknown {
  const name = (candidate: number) => file.candidates[candidate]!;
  const votes = (units: Units) => unitsAsNumber(units, outcome.decimals);
  return {
    title: file.title,
    rule: outcome.rule,
    state: outcome.kind,
    seats: outcome.seats,
    valid: outcome.valid,
    quota: outcome.quota,
    elected: outcome.elected.map((candidate) => ({ name: name(candidate) })),
    ...(outcome.kind === 'elected'
      ? { unfilled: outcome.unfilled }
      : { lot: { purpose: outcome.lot.purpose, level: outcome.lot.level.map((each) => ({ name: name(each) })) } }),
    stages: outcome.stages.map((stage) => stageData(stage, name, votes)),
  };
}

function stageData(stage: Stage, name: (candidate: number) => string, votes: (units: Units) => number): unknown {
  const row = ({ previous, transfer, total }: StageRow) => ({
    previous: votes(previous),
    transfer: votes(transfer),
    total: votes(total),
  });
  return {
    stage: stage.number,
    ...actionData(stage, name, votes),
    candidates: stage.rows.map((each, candidate) => ({ name: name(candidate), ...row(each) })),
    nonTransferable: row(stage.nonTransferable),
    elected: stage.elected.map(({ candidate, because }) => ({ name: name(candidate), because })),
    excluded: [...(stage.action.kind === 'exclusion' ? stage.action.of : []), ...stage.excludedUnmoved].map((each) => ({
      name: name(each),
    })),
  };
}

function actionData({ action }: Stage, name: (candidate: number) => string, votes: (units: Units) => number): object {
  if (action.kind === 'first preferences') return { action: action.kind };
  const { decidedBy } = action;
  return {
    action: action.kind,
    of: (action.kind === 'surplus' ? [action.of] : action.of).map((each) => ({ name: name(each) })),
    ...(action.kind === 'surplus' ? { surplus: votes(action.surplus) } : { deferredSurpluses: votes(action.deferred) }),
    decidedBy: {
      ...decidedBy,
      ...(decidedBy.kind === 'votes' ? {} : { level: decidedBy.level.map((each) => ({ name: name(each) })) }),
    },
    parcels: action.parcels.map(({ papers, transferable, valueReceived, value }) => ({
      papers,
      transferable,
      valueReceived: votes(valueReceived),
      value: votes(value),
    })),
  };
}
