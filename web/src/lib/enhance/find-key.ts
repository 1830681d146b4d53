/** `/` goes to the finder, except while typing. */
export function focusFinder(): void {
  const input = document.querySelector<HTMLInputElement>('[data-find]');
  document.addEventListener('keydown', (event) => {
    const typing = event.target instanceof Element && event.target.matches('input, select, textarea');
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input?.focus();
  });
}
