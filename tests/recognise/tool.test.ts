import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';

function run(input: string): Promise<{ out: string; err: string; code: number | null }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['tools/recognise.ts'], { stdio: 'pipe' });
    let out = '';
    let err = '';
    child.stdout.on('data', (piece) => {
      out += piece;
    });
    child.stderr.on('data', (piece) => {
      err += piece;
    });
    child.on('close', (code) => resolve({ out, err, code }));
    child.stdin.end(input);
  });
}

describe('tools/recognise', () => {
  it('answers 2,000 lines in their order, one line each, on stdout only', async () => {
    const kinds = ['why does my toddler wake at 4', 'i want to die', '', 'used cars for sale', 'a'.repeat(50_000)];
    const expected = ['connect\tsleep', 'crisis\t', 'none\t', 'none\t', 'none\t'];
    const lines = Array.from({ length: 2000 }, (_, i) => kinds[i % kinds.length] ?? '');
    const { out, err, code } = await run(`${lines.join('\n')}\n`);
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out.split('\n').slice(0, -1)).toEqual(lines.map((_, i) => expected[i % expected.length]));
  }, 60_000);
});
