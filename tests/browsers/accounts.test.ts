import { expect, test } from './harness/test';
import { until } from './harness/until';

test('Premium answered in the options gives the open draft its 25,000 characters', async ({ takt, visit }) => {
  const page = await visit('https://x.com/compose/post');
  await page.write('A long story begins.');
  await page.until('the chip counts up to 280', async () => (await page.panel.chip())?.name.includes('260') ?? false);
  const options = await takt.own('options.html#accounts/x');
  await until('Premium is answered', () => options.evaluate(() => {
    const asked = [...document.querySelectorAll('[role=radiogroup]')].find((one) => one.textContent?.includes('X Premium'));
    asked?.querySelector<HTMLInputElement>('input[value=true]')?.click();
    return asked !== undefined;
  }));
  await page.raw.bringToFront();
  const chip = await page.until('the chip counts up to 25,000', async () => {
    const now = await page.panel.chip();
    return now && /24,980/.test(now.name) ? now : null;
  });
  expect(chip.name).not.toContain('260');
  await options.close();
});
