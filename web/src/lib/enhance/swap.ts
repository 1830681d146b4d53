/**
 * Steps that change one block of a page: the page is fetched at its new address and the block is put in the place of the old one,
 * so that the reader stays where they are. Without scripts the same links and forms load the page.
 */
export function swapBlocks(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-step]') : null;
    const block = link?.closest<HTMLElement>('[data-swap]');
    if (!link || !block || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void swap(block, new URL(link.href), link.getAttribute('aria-label'));
  });
  document.addEventListener('submit', (event) => {
    const form = event.target instanceof HTMLFormElement ? event.target : undefined;
    const block = form?.closest<HTMLElement>('[data-swap]');
    if (!form || !block) return;
    event.preventDefault();
    const address = new URL(form.action);
    address.search = new URLSearchParams(new FormData(form) as unknown as Record<string, string>).toString();
    void swap(block, address, undefined);
  });
}

/** The same control has the focus afterwards, so that it can be pressed again. */
async function swap(block: HTMLElement, address: URL, label: string | null | undefined): Promise<void> {
  const answer = await fetch(address).catch(() => undefined);
  if (!answer?.ok) return location.assign(address);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const next = page.querySelector<HTMLElement>(`[data-swap="${block.dataset['swap']}"]`);
  if (!next) return location.assign(address);
  history.replaceState(null, '', address);
  block.replaceWith(next);
  const again = label && next.querySelector<HTMLElement>(`[aria-label="${label}"]`);
  (again || next.querySelector<HTMLElement>('input:not([type=hidden])'))?.focus({ preventScroll: true });
}
