import { afterEach, describe, expect, it, vi } from 'vitest';
import { launch } from '../../entrypoints/nudge/launch.ts';

interface Anchor {
  href: string;
  rel: string;
  target?: string;
}

/** A page that only remembers in which order it was asked to copy and to open. */
function fakePage({ clipboard, command }: { clipboard: boolean; command: boolean }) {
  const steps: (string | Anchor)[] = [];
  vi.stubGlobal('HTMLElement', class {});
  vi.stubGlobal('navigator', {
    clipboard: {
      writeText: (text: string) => {
        if (!clipboard) return Promise.reject(new Error('blocked by a permissions policy'));
        steps.push(`copied ${text}`);
        return Promise.resolve();
      },
    },
  });
  const make = (name: string) => {
    const node = { value: '', style: {}, select: () => undefined, remove: () => undefined, href: '', rel: '' };
    return name === 'a' ? { ...node, click: pressed } : node;
  };
  function pressed(this: Anchor) {
    steps.push({ href: this.href, rel: this.rel, ...(this.target && { target: this.target }) });
  }
  const execCommand = () => {
    if (command) steps.push('copied by command');
    return command;
  };
  const page = { createElement: make, body: { append: () => undefined }, activeElement: null, execCommand };
  return { page: page as unknown as Document, steps };
}

afterEach(() => vi.unstubAllGlobals());

const whatsapp = { launch: 'tab', href: 'https://wa.me/447700900123?text=x', carriesText: true } as const;
const signal = { launch: 'tab', href: 'https://signal.me/#p/+447700900123', carriesText: false } as const;
const sms = { launch: 'anchor', href: 'sms:+447700900123?body=x', carriesText: true } as const;
const call = { launch: 'anchor', href: 'tel:+447700900123', carriesText: false } as const;
const none = { launch: 'none', href: '', carriesText: false } as const;

describe('handing a draft over', () => {
  it('opens a link that carries the text, and copies nothing', async () => {
    const { page, steps } = fakePage({ clipboard: true, command: true });
    expect(await launch(whatsapp, 'x', page)).toBe('opened');
    expect(steps).toEqual([{ href: whatsapp.href, rel: 'noopener noreferrer', target: '_blank' }]);
  });

  it('gives another scheme no target, for a tab would stay empty', async () => {
    const { page, steps } = fakePage({ clipboard: true, command: true });
    expect(await launch(sms, 'x', page)).toBe('opened');
    expect(steps).toEqual([{ href: sms.href, rel: 'noopener noreferrer' }]);
  });

  it('copies first, then opens, where the text cannot travel', async () => {
    const { page, steps } = fakePage({ clipboard: true, command: true });
    expect(await launch(signal, 'my words', page)).toBe('copied-and-opened');
    expect(steps).toEqual(['copied my words', expect.objectContaining({ href: signal.href })]);
  });

  it('falls back to the older way of copying where a page forbids the newer one', async () => {
    const { page, steps } = fakePage({ clipboard: false, command: true });
    expect(await launch(signal, 'my words', page)).toBe('copied-and-opened');
    expect(steps[0]).toBe('copied by command');
  });

  it('says so and opens nothing when neither way of copying worked', async () => {
    const { page, steps } = fakePage({ clipboard: false, command: false });
    expect(await launch(signal, 'my words', page)).toBe('could-not-copy');
    expect(await launch(none, 'my words', page)).toBe('could-not-copy');
    expect(steps).toEqual([]);
  });

  it('copies and opens nothing for "just copy"', async () => {
    const { page, steps } = fakePage({ clipboard: true, command: true });
    expect(await launch(none, 'my words', page)).toBe('copied');
    expect(steps).toEqual(['copied my words']);
  });

  it('copies nothing for a telephone call', async () => {
    const { page, steps } = fakePage({ clipboard: true, command: true });
    expect(await launch(call, 'my words', page)).toBe('opened');
    expect(steps).toEqual([{ href: call.href, rel: 'noopener noreferrer' }]);
  });
});
