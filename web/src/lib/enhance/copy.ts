/** Buttons that put their text on the clipboard, and the one that prints. */
export function copyOnClick(): void {
  document.addEventListener('click', (event) => {
    const button =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-copy],[data-print]') : null;
    if (!button) return;
    if (button.dataset['copy'] === undefined) print();
    else void copy(button, button.dataset['copy']);
  });
}

async function copy(button: HTMLElement, text: string): Promise<void> {
  const before = button.textContent;
  await navigator.clipboard.writeText(text).catch(() => copyBySelection(text));
  button.textContent = button.dataset['copied'] ?? before;
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
