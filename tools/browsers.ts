import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

export type BrowserName = 'chromium' | 'chrome' | 'firefox';

/** Where each browser may be: a variable to say so, commands on the path, and usual places. */
const places: Record<
  BrowserName,
  { readonly variable: string; readonly commands: string[]; readonly files: string[] }
> = {
  chromium: {
    variable: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser'],
    files: ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/snap/bin/chromium'],
  },
  chrome: {
    variable: 'CHROME',
    commands: ['google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    files: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    files: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  },
};

/** The full path of a command, or nothing. */
export function onPath(command: string): string | undefined {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    const file = path.join(folder, command);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // Not in this folder.
    }
  }
  return undefined;
}

/** Where a browser is, or nothing. `CHROMIUM`, `CHROME` and `FIREFOX` in the environment win over what is found. */
export function lookForBrowser(name: BrowserName): string | undefined {
  const { variable, commands, files } = places[name];
  const told = process.env[variable];
  if (told) return told;
  for (const command of commands) {
    const file = onPath(command);
    if (file) return file;
  }
  return files.find((file) => existsSync(file));
}

/** Where a browser is; throws a sentence saying what to install when it is nowhere. */
export function findBrowser(name: BrowserName): string {
  const found = lookForBrowser(name);
  if (!found) throw new Error(missing([name]));
  return found;
}

function missing(names: readonly BrowserName[]): string {
  const words = names.map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join(' and ');
  const variables = names.map((name) => places[name].variable).join(' and ');
  return `Please install ${words}, or name the program in ${variables}, and run this again.`;
}

function asRoot(): string[] | undefined {
  if (process.getuid?.() === 0) return [];
  if (onPath('sudo') && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0) return ['sudo', '-n'];
  return undefined;
}

/** Debian's package for each thing the tests use, and how to see that it is there. */
const packages: Record<string, { readonly there: () => boolean; readonly packages: string[] }> = {
  chromium: { there: () => lookForBrowser('chromium') !== undefined, packages: ['chromium'] },
  firefox: { there: () => lookForBrowser('firefox') !== undefined, packages: ['firefox-esr'] },
  compiler: {
    there: () => onPath('gcc') !== undefined && existsSync('/usr/include/dlfcn.h'),
    packages: ['gcc', 'libc6-dev'],
  },
};
export type Need = 'chromium' | 'firefox' | 'compiler';

/**
 * Sees to it that what is needed is on this machine: from Debian's packages where apt-get is there and may be used,
 * else throws one sentence saying what to install. A missing compiler alone is no reason to stop (the clock then moves
 * by whole hours). `say` is told when something is being installed.
 */
export function provide(needs: readonly Need[], say: (line: string) => void): void {
  const absent = needs.filter((need) => !packages[need]?.there());
  if (absent.length === 0) return;
  const browsers = absent.filter((need) => need !== 'compiler');
  const prefix = onPath('apt-get') ? asRoot() : undefined;
  if (prefix === undefined) {
    if (browsers.length > 0) throw new Error(missing(browsers));
    return;
  }
  const wanted = absent.flatMap((need) => packages[need]?.packages ?? []);
  say(`Installing ${wanted.join(', ')} from this system's packages …`);
  const apt = (...args: string[]) => {
    const [command = 'apt-get', ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    return spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  };
  const installed = apt('update', '-q') && apt('install', '-q', '-y', '--no-install-recommends', ...wanted);
  const still = browsers.filter((need) => !packages[need]?.there());
  if (still.length > 0) throw new Error(`${installed ? '' : 'apt-get could not install them. '}${missing(still)}`);
}
