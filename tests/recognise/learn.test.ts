import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { exponential } from '../../tools/learn/train.ts';

describe('npm run learn', () => {
  it('learns from the corpus what is written in learnt/, bit for bit', () => {
    const { status, stderr, stdout } = spawnSync(process.execPath, ['tools/learn.ts', '--check'], { encoding: 'utf8' });
    expect(status, stderr + stdout).toBe(0);
  }, 1_500_000);
  it.each([0, -0.001, -0.5, -1, -7.25, -40])('its exponential of %f is right to nine figures', (value) => {
    expect(exponential(value) / Math.exp(value)).toBeCloseTo(1, 9);
  });
});
