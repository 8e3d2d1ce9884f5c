// Runs one of the tools below with everything it needs: installs the packages when they are missing or out of date,
// and uses the Node that npm brought along where the machine's own is too old. Plain JavaScript, because it is the
// first thing that runs on a bare clone, on whatever Node is there.
//
//   node tools/run.mjs tools/rehearse.ts [arguments…]

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const stamp = path.join(root, 'node_modules', '.installed-from');
const broughtAlong = path.join(root, 'node_modules', '.bin', 'node');

function lockDigest() {
  return createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
}

function installed() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === lockDigest();
}

function install() {
  process.stderr.write('Installing the packages this project is built with …\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // By the machine's own Node: under the one that was brought along, npm would find that none needs to be brought.
  const bin = path.join(root, 'node_modules', '.bin');
  const own = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => path.resolve(folder) !== bin);
  const result = spawnSync(npm, ['ci', '--loglevel=error', '--include=dev', '--include=optional'], {
    cwd: root,
    env: { ...process.env, PATH: own.join(path.delimiter) },
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) {
    process.stderr.write(
      'The packages could not be installed. npm says why above; once it is mended, run this again.\n',
    );
    process.exit(1);
  }
  writeFileSync(stamp, lockDigest());
}

const [tool, ...rest] = process.argv.slice(2);
if (!tool) {
  process.stderr.write('Usage: node tools/run.mjs tools/NAME.ts [arguments…]\n');
  process.exit(2);
}

if (!installed()) install();

const node = existsSync(broughtAlong) ? broughtAlong : process.execPath;
const [major = 0, minor = 0] = node === broughtAlong ? [24, 21] : process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 19)) {
  process.stderr.write(`This needs Node 22.19 or newer; here is ${process.version}. Please install a newer Node.\n`);
  process.exit(1);
}

const bin = path.join(root, 'node_modules', '.bin');
const result = spawnSync(node, ['--disable-warning=ExperimentalWarning', path.join(root, tool), ...rest], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: bin + path.delimiter + (process.env.PATH ?? '') },
});
if (result.signal) process.kill(process.pid, result.signal);
process.exit(result.status ?? 1);
