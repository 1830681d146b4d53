/** Arrow keys move between the squares of a group, which is one stop for the Tab key. */
export function roveCells(group: HTMLElement): void {
  const cells = [...group.querySelectorAll('a')];
  group.addEventListener('keydown', (event) => {
    const at = cells.indexOf(document.activeElement as HTMLAnchorElement);
    const next = cells[target(event.key, at, cells)];
    if (at < 0 || !next) return;
    event.preventDefault();
    cells[at]!.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  });
}

function target(key: string, at: number, cells: HTMLElement[]): number {
  if (key === 'ArrowRight') return at + 1;
  if (key === 'ArrowLeft') return at - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return cells.length - 1;
  const top = (cell: HTMLElement) => cell.getBoundingClientRect().top;
  const first = top(cells[0]!);
  const line = cells.filter((cell) => top(cell) === first).length;
  if (key === 'ArrowDown') return at + line;
  if (key === 'ArrowUp') return at - line;
  return -1;
}
