/** Buttons that put their text on the clipboard, and the one that prints. */
export function copyOnClick(): void {
  document.addEventListener('click', (event) => {
    const button =
      event.target instanceof Element
        ? event.target.closest<HTMLElement>('[data-copy],[data-copy-lines],[data-copy-table],button[data-print]')
        : null;
    if (!button) return;
    const { copy: text, copyTable: table } = button.dataset;
    if (text !== undefined) void copy(button, text);
    else if (button.dataset['copyLines'] !== undefined) void copy(button, linesAfter(button));
    else if (table !== undefined) void copy(button, textOf(document.querySelector<HTMLTableElement>(table)));
    else printPart(button.dataset['print']);
  });
}

/** Every line that the rows of the table after a button would copy one by one. */
function linesAfter(button: HTMLElement): string {
  const rows = button.parentElement?.nextElementSibling?.querySelectorAll<HTMLElement>('[data-copy]') ?? [];
  return [...rows].map((row) => row.dataset['copy']).join('\n');
}

/** A table as lines of cells with tabs between, as a spreadsheet takes them; parts of it that are not shown are left out. */
function textOf(table: HTMLTableElement | null): string {
  return [...(table?.rows ?? [])]
    .map((row) => [...row.cells].map((cell) => cell.innerText.trim()).join('\t'))
    .join('\n');
}

/** Prints the page, or the part of it that the button names. */
function printPart(part: string | undefined): void {
  const root = document.documentElement;
  if (part) root.dataset['print'] = part;
  print();
  delete root.dataset['print'];
}

async function copy(button: HTMLElement, text: string): Promise<void> {
  const before = button.textContent;
  await navigator.clipboard.writeText(text).catch(() => copyBySelection(text));
  button.textContent = button.closest<HTMLElement>('[data-copied]')?.dataset['copied'] ?? before;
  setTimeout(() => (button.textContent = before), 1500);
}

/** The clipboard may be closed to pages served without encryption; a selected text area is not. */
function copyBySelection(text: string): void {
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand('copy');
  area.remove();
}
