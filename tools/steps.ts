import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const root = path.dirname(import.meta.dirname);

/** The tools this project is built and checked with, each by its own program file, so that no shell is needed. */
const programs = {
  wxt: 'wxt/bin/wxt.mjs',
  tsc: 'typescript/bin/tsc',
  biome: '@biomejs/biome/bin/biome',
  vitest: 'vitest/vitest.mjs',
} as const;
export type Program = keyof typeof programs;

const minute = 60_000;

/** Runs a tool to its end with its output shown; false when it failed, or took longer than an hour. */
export function run(program: Program, ...args: string[]): boolean {
  const file = path.join(root, 'node_modules', programs[program]);
  const result = spawnSync(process.execPath, [file, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: 60 * minute,
  });
  return result.status === 0;
}

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

interface VitestReport {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: { readonly status: string; readonly assertionResults: { readonly status: string }[] }[];
}

/**
 * Runs tests and counts them from the runner's own report. A file that could not even be loaded counts as one failure,
 * and so does a run that ended without a report or without a single test: nothing counts as green by not happening.
 */
export function test(...args: string[]): Counts {
  const folder = mkdtempSync(path.join(tmpdir(), 'test-report-'));
  const report = path.join(folder, 'report.json');
  try {
    const fine = run('vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args);
    const told: VitestReport = JSON.parse(readFileSync(report, 'utf8'));
    const unloaded = told.testResults.filter(
      (file) => file.status === 'failed' && !file.assertionResults.some((one) => one.status === 'failed'),
    ).length;
    const failed = told.numFailedTests + unloaded;
    const silent = !fine || !told.success || told.numPassedTests === 0;
    return { passed: told.numPassedTests, failed: failed === 0 && silent ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A line of our own between the tools' output. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Both builds, one after the other; false when one failed. */
export function buildBoth(): boolean {
  return run('wxt', 'build', '-b', 'chrome') && run('wxt', 'build', '-b', 'firefox');
}
