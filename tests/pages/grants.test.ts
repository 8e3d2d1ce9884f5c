import { beforeEach, expect, test, vi } from 'vitest';

const permissions = {
  getAll: vi.fn(),
  request: vi.fn(),
  remove: vi.fn(),
  onAdded: { addListener: vi.fn(), removeListener: vi.fn() },
  onRemoved: { addListener: vi.fn(), removeListener: vi.fn() },
};
vi.mock('../../utils/browser/browser.ts', () => ({ browser: { permissions } }));
const { coveredBy, grantedOrigins, onGrantsChanged, requestOrigins, takeBack } = await import(
  '../../utils/browser/grants.ts'
);

const wanted = ['https://www.google.com/*', 'https://www.google.co.uk/*', 'https://www.mumsnet.com/*'];

beforeEach(() => vi.clearAllMocks());

test.each([
  [['https://www.google.com/*'], ['https://www.google.com/*']],
  [['https://*/*'], wanted],
  [['<all_urls>'], wanted],
  [['*://*/*'], wanted],
  [['https://*.google.com/*'], ['https://www.google.com/*']],
  [['http://www.google.com/*'], []],
  [['https://google.com/*'], []],
  [['https://evilwww.google.com.example/*'], []],
  [['https://*.oogle.com/*'], []],
  [['nonsense', ''], []],
])('what is granted covers what is wanted, and no look-alike: %j', (granted, covered) => {
  expect(coveredBy(granted, wanted)).toEqual(covered);
});

test('P30: every question goes to the browser; what she revoked a moment ago is gone', async () => {
  permissions.getAll.mockResolvedValueOnce({ origins: wanted }).mockResolvedValueOnce({ origins: [] });
  expect(await grantedOrigins(wanted)).toEqual(wanted);
  expect(await grantedOrigins(wanted)).toEqual([]);
});

test('a browser that will not say has granted nothing', async () => {
  permissions.getAll.mockRejectedValue(new Error('no'));
  permissions.request.mockRejectedValue(new Error('may only be called from a user input handler'));
  permissions.remove.mockRejectedValue(new Error('required'));
  expect(await grantedOrigins(wanted)).toEqual([]);
  expect(await requestOrigins(wanted)).toBe(false);
  expect(await takeBack(wanted)).toBe(false);
});

test('P2: the browser is asked in the click itself, before anything is awaited', () => {
  permissions.request.mockResolvedValue(true);
  void requestOrigins(wanted);
  expect(permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: wanted });
});

test('listening stops when it is told to', () => {
  const stop = onGrantsChanged(() => {});
  stop();
  expect(permissions.onAdded.removeListener).toHaveBeenCalledWith(permissions.onAdded.addListener.mock.calls[0]?.[0]);
  expect(permissions.onRemoved.removeListener).toHaveBeenCalledWith(
    permissions.onRemoved.addListener.mock.calls[0]?.[0],
  );
});
