import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from './build-copy.ts';

/** A browser's idea of the time, in the zone Etc/UTC, or in a zone that makes the hour right where no compiler is. */
export interface WallClock {
  /** What a browser must be started with. */
  readonly env: Record<string, string>;
  /** False where only the hour could be set: minutes and the date are the machine's, and it cannot jump. */
  readonly exact: boolean;
  /** Makes the browser's clock show this time, "2026-03-04T01:12", and run on from there. Needs `exact`. */
  jumpTo(local: string): void;
  /** Moves the browser's clock on by so many ms. Needs `exact`. */
  forward(by: number): void;
  /** The browser's time now, ms since 1970. */
  now(): number;
  remove(): void;
}

const source = path.join(import.meta.dirname, 'clock-shim.c');
let compiled: string | null | undefined;

/** The shim as a library, built once for each version of its source; null where there is no C compiler. */
function shim(): string | null {
  if (compiled !== undefined) return compiled;
  const version = createHash('sha256').update(readFileSync(source)).digest('hex').slice(0, 12);
  const library = path.join(projectRoot, '.output', `clock-shim-${version}.so`);
  try {
    if (!existsSync(library)) {
      mkdirSync(path.dirname(library), { recursive: true });
      const half = `${library}.${process.pid}`;
      execFileSync('gcc', ['-O2', '-shared', '-fPIC', '-o', half, source, '-ldl'], { stdio: 'pipe' });
      renameSync(half, library);
    }
    compiled = library;
  } catch {
    compiled = null;
  }
  return compiled;
}

/** The fixed zone in which it is now about `hour` o'clock. Signs in these names are turned round: Etc/GMT+7 is UTC−7. */
function zoneWhereItIs(hour: number): string {
  let ahead = (hour - new Date().getUTCHours() + 24) % 24;
  if (ahead > 12) ahead -= 24;
  return ahead === 0 ? 'Etc/UTC' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}

/** A clock by time zone alone: the hour is that of `local`, minutes and date are the machine's. Costs nothing. */
export function zoneClock(local: string): WallClock {
  const refuse = () => {
    throw new Error('This clock cannot jump; that needs Linux and a C compiler (gcc and libc6-dev).');
  };
  return {
    env: { TZ: zoneWhereItIs(Number(local.slice(11, 13))) },
    exact: false,
    jumpTo: refuse,
    forward: refuse,
    now: () => Date.now(),
    remove: () => {},
  };
}

/**
 * A clock that shows `local` ("2026-03-04T01:12") when the browser starts. Uses a small library preloaded into the
 * browser; without a C compiler, a time zone in which the hour is right.
 */
export function wallClock(local: string): WallClock {
  const library = shim();
  if (!library) return zoneClock(local);
  const folder = mkdtempSync(path.join(tmpdir(), 'stand-in-time-'));
  const file = openSync(path.join(folder, 'offset'), 'w+');
  let offset = 0;
  function moveTo(next: number) {
    offset = next;
    const bytes = Buffer.alloc(8);
    bytes.writeBigInt64LE(BigInt(Math.round(offset)) * 1_000_000n);
    writeSync(file, bytes, 0, 8, 0);
  }
  const jumpTo = (to: string) => moveTo(Date.parse(`${to.length === 16 ? `${to}:00` : to}Z`) - Date.now());
  jumpTo(local);
  return {
    env: { TZ: 'Etc/UTC', LD_PRELOAD: library, STAND_IN_CLOCK: path.join(folder, 'offset') },
    exact: true,
    jumpTo,
    forward: (by) => moveTo(offset + by),
    now: () => Date.now() + offset,
    remove: () => {
      closeSync(file);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
