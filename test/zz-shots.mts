import { unpackBrowser, BROWSER_VARIABLE } from './support/chromium.ts';
import { openBrowser } from './support/browser.ts';
import { faults } from './journey/look.ts';
const unpacked = await unpackBrowser();
process.env[BROWSER_VARIABLE] = JSON.stringify(unpacked);
const b = await openBrowser('http://localhost:4141');
const shot = async (page: any, name: string) => { const f = await faults(page); if (f.length) console.log(name, f); await page.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: true, animations: 'disabled' }); };
try {
  for (const size of ['desktop', 'phone'] as const) {
    const page = await b.person('A', size);
    await page.goto('/min-sak'); await shot(page, `home-${size}`);
    await page.goto('/min-sak/innsyn'); await page.getByText('Ta med deg listen').waitFor(); await shot(page, `innsyn-${size}`);
    await page.getByLabel('Hva slags opplysninger').selectOption('PLAN');
    await page.waitForTimeout(1500); await shot(page, `innsyn-plan-${size}`);
    await page.getByLabel('Bare forsøk som ble stoppet').check(); await page.waitForTimeout(1500); await shot(page, `innsyn-stopped-${size}`);
    await page.goto('/min-sak/rettigheter'); await page.getByRole('heading', { name: 'Be om retting' }).waitFor(); await page.waitForTimeout(800); await shot(page, `rights-${size}`);
    await page.getByRole('button', { name: 'Avslutt saken …' }).click(); await page.waitForTimeout(500);
    await page.getByRole('button', { name: 'Avslutt saken', exact: true }).click(); await page.waitForTimeout(300); await shot(page, `close-${size}`);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Be om retting' }).click();
    await page.waitForTimeout(500); await shot(page, `ask-${size}`);
    if (size === 'desktop') {
      const options = await page.getByLabel('Hva gjelder det?').locator('option').allTextContents(); console.log(options);
      await page.getByLabel('Hva gjelder det?').selectOption({ index: 1 });
      await page.getByLabel('Hva er feil, og hva skal det stå?').fill('Datoen skal være en uke senere.');
      await page.getByRole('button', { name: 'Send' }).click(); await page.waitForTimeout(1500);
    } else await page.keyboard.press('Escape');
    await shot(page, `asked-${size}`);
    const dl = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Last ned til å lese (PDF)' }).click();
    await (await dl).saveAs(`/tmp/shots/all-${size}.pdf`); await page.waitForTimeout(300);
    await shot(page, `downloaded-${size}`);
    await page.context().close();
  }
  console.log(b.complaints());
} finally { await b.close(); }
process.exit(0);
