import type { Night } from './night.ts';
import { type Surface, until } from './surface.ts';

/** The friend whom the tests add: up at odd hours, reached by an address that a test can see being opened. */
export const priya = { name: 'Priya', reach: 'https://wa.me/447700900123' };

/** Fills in the two boxes of the smallest form there is for a friend, on the welcome page or in the empty popup. */
export async function fillFirstPerson(page: Surface, person = priya): Promise<void> {
  await page.fill('Name', person.name);
  await page.fill(/phone, e-mail or chat link/i, person.reach);
  await page.tick(/up at odd hours too/i);
  await page.press('button', /^Keep/);
  await until(`${person.name} on the page`, async () => (await page.text()).includes(person.name) || null);
}

/** She allows the search sites on the welcome page, and says yes to the browser's own question. */
export async function allowSearches(welcome: Surface): Promise<void> {
  await welcome.press('button', 'Allow searches');
  await until('the allowed sites', async () => /\bAllowed\./.test(await welcome.text()) || null);
}

/** She opens the popup, adds one friend there, and closes it. */
export async function addPriya(night: Night): Promise<void> {
  const popup = await night.ours('popup.html');
  await fillFirstPerson(popup.page);
  await popup.page.awaits('button', new RegExp(priya.name));
  await popup.close();
}

/** She reads the welcome page, and closes it without filling anything in. */
export async function closeWelcome(night: Night): Promise<void> {
  const welcome = await night.welcome();
  await welcome.close();
}

/** A night in which everything is ready for a card: one friend, the sites allowed, no page of ours open. */
export async function ready(night: Night): Promise<void> {
  await closeWelcome(night);
  await addPriya(night);
}
