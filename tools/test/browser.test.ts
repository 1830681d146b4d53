import { expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';

test('the browser for tests draws text and runs scripts', async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent('<p>607</p><script>document.title = "majority"</script>');
    expect(await page.title()).toBe('majority');
    const box = await page.locator('p').evaluate((p) => {
      const range = document.createRange();
      range.selectNodeContents(p);
      return range.getBoundingClientRect().width;
    });
    expect(box).toBeGreaterThan(10);
  } finally {
    await browser.close();
  }
});
