const pages = new Map<string, Promise<Document>>();

/**
 * A number's working opens over the page it stands on. The link leads to the same working on a page of its own, which is where its
 * text is fetched from, and where the reader goes when it cannot be fetched.
 */
export function openWorkings(): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog.workings');
  if (!dialog) return;
  document.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.w') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    show(dialog, new URL(link.href)).catch(() => location.assign(link.href));
  });
}

async function show(dialog: HTMLDialogElement, url: URL): Promise<void> {
  const page = await read(url.pathname + url.search);
  const working = page.getElementById(url.hash.slice(1));
  if (!working) throw new Error(`No working ${url.hash}`);
  dialog.querySelector('.working')?.replaceWith(document.importNode(working, true));
  dialog.querySelector('a')!.href = url.href;
  dialog.ariaLabel = working.ariaLabel;
  dialog.showModal();
}

function read(address: string): Promise<Document> {
  let page = pages.get(address);
  if (!page) {
    page = fetch(address).then(async (answer) => {
      if (!answer.ok) throw new Error(answer.statusText);
      return new DOMParser().parseFromString(await answer.text(), 'text/html');
    });
    pages.set(address, page);
    page.catch(() => pages.delete(address));
  }
  return page;
}
