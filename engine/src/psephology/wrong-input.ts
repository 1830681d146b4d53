/** An argument that cannot be right: the one sentence names it, says what it is and what was expected. */
export class WrongInput extends Error {
  override readonly name = 'WrongInput';
}

/** Refuses anything but a whole number of 0 or more that a double holds exactly. */
export function requireCount(name: string, value: number): void {
  if (isCount(value)) return;
  throw new WrongInput(
    `${name} is ${String(value)}, where a whole number of 0 or more was expected: give the figure as counted.`,
  );
}

/** Refuses a list of which any is not a count, naming its position from 0. */
export function requireCounts(name: string, values: readonly number[]): void {
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    if (!isCount(value)) requireCount(`${name}[${index}]`, value);
  }
}

/** Refuses anything but a whole number of 1 or more: for what other figures are divided by. */
export function requireSome(name: string, value: number): void {
  requireCount(name, value);
  if (value > 0) return;
  throw new WrongInput(`${name} is 0, where 1 or more was expected: with none there is nothing to take a share of.`);
}

/** Refuses a part that is larger than its whole, naming both. */
export function requireWithin(name: string, value: number, wholeName: string, whole: number): void {
  if (value <= whole) return;
  throw new WrongInput(
    `${name} is ${value}, which is more than ${wholeName} (${whole}): check both figures against the declaration.`,
  );
}

/** Whether this is a whole number of 0 or more that a double holds exactly. */
export function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
