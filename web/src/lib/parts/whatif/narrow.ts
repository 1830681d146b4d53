/** Whether a segment of a bar is too narrow for a number: under one in twenty of it. */
export function narrow(seats: number, total: number): boolean {
  return seats * 20 < total;
}
