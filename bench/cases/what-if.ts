import { launchBrowser, type Page } from '../../tools/test/browser.ts';
import { median, type Case } from '../measure.ts';
import { startServer } from '../server.ts';

/** A drag is counted in runs of frames, after one that warms the code up. */
const RUNS = 7;
const FRAMES = 60;

/** Moves the slider once a frame, as a reader who drags it does. */
function drag(page: Page, frames: number): Promise<void> {
  return page.evaluate(async (count) => {
    const slider = document.querySelector<HTMLInputElement>('[data-swing] input[type=range]')!;
    for (let frame = 0; frame < count; frame += 1) {
      slider.value = String((frame % 125) / 5);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise(requestAnimationFrame);
    }
  }, frames);
}

export const whatIf: Case = {
  name: 'what-if',
  async run() {
    const server = await startServer();
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      const session = await page.context().newCDPSession(page);
      // Processor time of the page's main thread: what a frame costs, whoever else uses the machine.
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      const spent = async () => {
        const { metrics } = await session.send('Performance.getMetrics');
        const of = (metric: string) => metrics.find(({ name }) => name === metric)!.value * 1000;
        return { all: of('TaskDuration'), script: of('ScriptDuration') };
      };
      await page.goto(`${server.address}/what-if?region=united-kingdom&from=lab&to=con&swing=0`);
      await drag(page, FRAMES);
      const frames: { all: number; script: number }[] = [];
      for (let run = 0; run < RUNS; run += 1) {
        const before = await spent();
        await drag(page, FRAMES);
        const after = await spent();
        frames.push({ all: (after.all - before.all) / FRAMES, script: (after.script - before.script) / FRAMES });
      }
      const all = median(frames.map((each) => each.all));
      const script = median(frames.map((each) => each.script));
      const squares = await page.locator('[data-squares] a').count();
      const beside = `${squares} squares; ${script.toFixed(1)} ms of it script, the rest style, layout and paint`;
      return [{ name: 'what-if: a frame of a drag', value: all, unit: 'ms', limit: { most: 8 }, beside }];
    } finally {
      await browser.close();
      await server.stop();
    }
  },
};
