import { afterEach, describe, expect, test, vi } from 'vitest';
import { isNoise, report } from '../../utils/errors/report.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

describe('browser noise', () => {
  test.each([
    'Could not establish connection. Receiving end does not exist.',
    'Extension context invalidated.',
    'The message port closed before a response was received.',
    'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
    'Attempting to use a disconnected port object',
    'No tab with id: 42.',
    'Invalid tab ID: 42',
    'The tab was closed.',
    'Frame with ID 0 was removed.',
    'No frame with id 3 in tab with id 42',
    'Frame with ID 0 is showing error page',
    'Cannot access a chrome:// URL',
    'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
    'Missing host permission for the tab',
    'This page cannot be scripted due to an ExtensionsSettings policy.',
    'The page keeping the extension port is moved into back/forward cache, so the message channel is closed.',
    'Promised response from onMessage listener went out of scope',
    'ResizeObserver loop completed with undelivered notifications.',
    'No SW',
    'The frame was removed.',
    "can't access dead object",
    "Actor 'Conduits' destroyed before query 'RuntimeMessage' was resolved",
  ])('%s', (message) => {
    expect(isNoise(new Error(message))).toBe(true);
    expect(isNoise(message)).toBe(true);
    expect(isNoise({ message })).toBe(true);
  });

  test.each([
    new TypeError('x is not a function'),
    new DOMException('Internal error', 'UnknownError'),
    new RangeError('Invalid time value'),
    'something else',
    'there is no sweater here',
    'no switch',
    '',
    undefined,
    null,
    7,
    {},
    { message: 5 },
    new Error(''),
  ])('an error nobody expected is not noise: %s', (error) => {
    expect(isNoise(error)).toBe(false);
  });
});

describe('report', () => {
  const reportError = vi.fn();
  test.each([
    ['a release is silent', false, new TypeError('x'), 0],
    ['development tells the browser', true, new TypeError('x'), 1],
    ['noise is silent everywhere', true, new Error('Extension context invalidated.'), 0],
  ])('%s', (_what, dev, error, calls) => {
    reportError.mockClear();
    vi.stubGlobal('reportError', reportError);
    vi.stubEnv('DEV', dev);
    report(error, 'while the card was placed');
    expect(reportError).toHaveBeenCalledTimes(calls);
    if (calls)
      expect(reportError.mock.calls[0]?.[0]).toMatchObject({ message: 'Unexpected while the card was placed' });
  });
});
