import { afterEach, describe, expect, test, vi } from 'vitest';

type Changes = typeof import('../../utils/storage/changes.ts');
async function newPage(): Promise<Changes> {
  vi.resetModules();
  return import('../../utils/storage/changes.ts');
}
/** Long enough for everything posted before it to have arrived. */
async function settle(): Promise<void> {
  const [from, to] = [new BroadcastChannel('settle'), new BroadcastChannel('settle')];
  await new Promise((resolve) => {
    to.onmessage = resolve;
    from.postMessage('');
  });
  await new Promise((resolve) => setTimeout(resolve, 5));
  from.close();
  to.close();
}
afterEach(() => vi.unstubAllGlobals());

describe('changes', () => {
  test('are heard in the page that made them and in every other, once', async () => {
    const [here, there] = [await newPage(), await newPage()];
    const heard: string[] = [];
    here.onChange((what) => heard.push(`here ${what}`));
    there.onChange((what) => heard.push(`there ${what}`));
    here.announce('friends');
    there.announce('pauses');
    await settle();
    expect(heard.sort()).toEqual(['here friends', 'here pauses', 'there friends', 'there pauses']);
  });

  test('are not heard after the ear was closed, and the same ear twice is two', async () => {
    const page = await newPage();
    const heard: string[] = [];
    const ear = (what: string) => heard.push(what);
    const close = page.onChange(ear);
    page.onChange(ear);
    page.announce('nudges');
    await settle();
    expect(heard).toEqual(['nudges', 'nudges']);
    close();
    page.announce('kept');
    await settle();
    expect(heard).toEqual(['nudges', 'nudges', 'kept']);
  });

  test.each([undefined, null, 5, 'everything', { what: 'friends' }, ['friends']])(
    'a stray message (%o) is nothing',
    async (stray) => {
      const page = await newPage();
      const heard: unknown[] = [];
      page.onChange((what) => heard.push(what));
      const stranger = new BroadcastChannel('mum-posse-changes');
      stranger.postMessage(stray);
      await settle();
      stranger.close();
      expect(heard).toEqual([]);
    },
  );

  test.each([
    ['missing', undefined],
    [
      'refused',
      class {
        constructor() {
          throw new DOMException('no', 'SecurityError');
        }
      },
    ],
    [
      'closed',
      class {
        addEventListener() {}
        postMessage() {
          throw new DOMException('closed', 'InvalidStateError');
        }
      },
    ],
  ])('a BroadcastChannel that is %s: this page still hears of its own', async (_how, channel) => {
    const page = await newPage();
    vi.stubGlobal('BroadcastChannel', channel);
    const heard: unknown[] = [];
    page.onChange((what) => heard.push(what));
    expect(() => page.announce('settings')).not.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(heard).toEqual(['settings']);
  });
});
