import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

function run(input: string, args: readonly string[] = []): Promise<{ out: string; err: string; code: number | null }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['tools/recognise.ts', ...args], { stdio: 'pipe' });
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

  it('scores a file of labelled searches: confusion, unsafe nudges, figures by language and source', async () => {
    const rows = [
      'text\tlabel\ttopic\tlang\tsource\tkind',
      'why does my toddler wake at 4\tconnect\tsleep\ten\tours\twritten',
      'used cars for sale\tnone\trandom\ten\tours\twritten',
      'quiero morirme\tcrisis\tsuicide\tes\ttheirs\twritten',
      // Labelled wrongly on purpose: that is how an unsafe nudge would look.
      'my toddler will not sleep\turgent\tillness\tes\ttheirs\twritten',
    ];
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'score-')), 'searches.tsv');
    writeFileSync(file, `${rows.join('\n')}\n`);
    const { out, err, code } = await run('', ['--score', file]);
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out).toContain('Unsafe nudges: 1\n  urgent read as connect: my toddler will not sleep');
    expect(out).toContain('all: 4 searches;');
    expect(out).toMatch(/By language:\nen: 2 searches.*\nes: 2 searches/);
    expect(out).toMatch(/By source:\nours: 2 searches.*\ntheirs: 2 searches/);
  });

  it.each([
    ['a file that is not there', 'nowhere.tsv', undefined],
    ['a label nobody knows', 'bad.tsv', 'baby sleep\tworry\tsleep\n'],
    ['an empty file', 'empty.tsv', '\n'],
  ])('says in one line why it cannot score %s', async (_what, name, content) => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'score-')), name);
    if (content !== undefined) writeFileSync(file, content);
    const { out, err, code } = await run('', ['--score', file]);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
