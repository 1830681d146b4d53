const number = (text: string) => Number(text.replaceAll(/[,%]/g, '').replace('−', '-'));

/** The text of a cell without its notes: the link or the first words. */
const value = (row: HTMLTableRowElement, column: number) => {
  const cell = row.cells[column];
  return (cell?.querySelector('a') ?? cell?.firstChild)?.textContent?.trim() ?? '';
};

function compare(a: string, b: string, numeric: boolean): number {
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
  return numeric ? number(a) - number(b) : a.localeCompare(b, 'en-GB');
}

/** Column headings that sort the list where it stands; the address follows, so that it can be sent on. */
export function sortInPlace(table: HTMLTableElement): void {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  heads.forEach((head, column) => {
    head.querySelector('a')?.addEventListener('click', (event) => {
      event.preventDefault();
      const down = head.ariaSort === 'ascending';
      const numeric = head.classList.contains('r');
      const rows = [...table.tBodies[0]!.rows].sort(
        (a, b) => (down ? -1 : 1) * compare(value(a, column), value(b, column), numeric),
      );
      for (const other of heads) other.ariaSort = null;
      head.ariaSort = down ? 'descending' : 'ascending';
      table.tBodies[0]!.append(...rows);
      const address = new URL(head.querySelector('a')!.href);
      const key = address.searchParams.get('sort')?.replace(/^-/, '') ?? '';
      address.searchParams.set('sort', down ? `-${key}` : key);
      history.replaceState(null, '', address);
    });
  });
}
