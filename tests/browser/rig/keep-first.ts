import type { ChromiumNight } from './chromium-night.ts';

/** Keeps the first person by the empty popup, exactly as typed, and waits until the list has them. */
export async function keepFirst({ rig }: ChromiumNight, name: string, reach: string): Promise<void> {
  const popup = await rig.openOurs('popup.html');
  await popup.getByLabel('Name').fill(name);
  await popup.getByLabel('Phone, e-mail or chat link').fill(reach);
  await popup.getByRole('button', { name: 'Keep this person' }).click();
  await popup.locator('.row').waitFor();
  await popup.close();
}
