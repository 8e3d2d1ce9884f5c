import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromiumNight, forgetProfile } from '../tests/browser/rig/chromium-night.ts';
import { cardIn, searchFor, type Tab } from '../tests/browser/rig/night.ts';
import { allowSearches, fillFirstPerson, priya } from '../tests/browser/rig/people.ts';
import { questions } from '../tests/browser/rig/questions.ts';
import { until } from '../tests/browser/rig/surface.ts';
import { root } from './steps.ts';

const pictures = path.join(root, '.output', 'tour');

/**
 * Walks the main job in a headless Chromium, against a local page that stands in for the search results: says each step
 * in a sentence, leaves a picture of each in `.output/tour/`. The extension is the one that was built, with nothing
 * special in it. False when a step did not come to pass; then it says which.
 */
export async function tour(say: (line: string) => void): Promise<boolean> {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  let number = 0;
  async function picture(tab: Tab, name: string): Promise<void> {
    number += 1;
    writeFileSync(path.join(pictures, `${String(number).padStart(2, '0')}-${name}.png`), await tab.picture());
  }

  say('There is no display here, so the main job is walked in a headless Chromium, at twelve past one in the morning.');
  const night = await chromiumNight({ grants: 'on-asking' });
  let step = 'Installing the extension';
  const done = (line: string) => say(`  ${line}`);
  try {
    const welcome = await night.welcome();
    await welcome.page.awaits('heading', /./);
    await picture(welcome, 'welcome');
    done('The extension is installed. Its welcome page has opened by itself.');

    step = 'Adding a friend';
    await fillFirstPerson(welcome.page);
    await until(`${priya.name} on the page`, async () =>
      (await welcome.page.text()).includes(priya.name) ? true : null,
    );
    await picture(welcome, 'one-friend');
    done(`One friend is added: ${priya.name}, by WhatsApp, up at odd hours too.`);

    step = 'Allowing the search sites';
    await allowSearches(welcome.page);
    await picture(welcome, 'searches-allowed');
    await welcome.close();
    done('Searches are allowed, with one click and one question from the browser.');

    step = 'Waiting for the card';
    const tab = await night.newTab(searchFor(questions.connect));
    await picture(tab, 'results');
    done(`Somebody searches "${questions.connect}". The results stand.`);
    const card = await cardIn(tab);
    await picture(tab, 'card');
    done(`Five seconds later a card stands in the corner: ${(await card.names('button')).join(' · ')}.`);

    step = 'Opening the draft';
    await card.press('button', `Message ${priya.name}`);
    const chat = await until('the chat with the draft', async () =>
      (await night.addresses()).find((open) => open.startsWith('https://wa.me/')),
    );
    await picture(tab, 'after');
    done(`WhatsApp is opened with a draft in it, not sent: "${new URL(chat).searchParams.get('text') ?? ''}"`);

    step = 'Showing the popup';
    const popup = await night.ours('popup.html');
    await popup.page.awaits('button', new RegExp(priya.name));
    await until('that she wrote', async () => /you wrote/i.test(await popup.page.text()) || null);
    await picture(popup, 'popup');
    done('The toolbar popup shows her people, and remembers that she wrote.');

    step = 'Looking for errors';
    const complaints = await night.complaints();
    if (complaints.length > 0) throw new Error(`The browser lists errors: ${complaints.join('; ')}`);
    say(`All of it came to pass. The pictures lie in ${path.relative(root, pictures)}/.`);
    return true;
  } catch (error) {
    say(`${step} did not come to pass. ${(error as Error).message}`);
    return false;
  } finally {
    await night.close();
    forgetProfile(night);
  }
}
