import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLink } from '../../utils/share/clean-link.ts';
import { messageLink } from '../../utils/share/message-link.ts';
import { toClean } from './addresses-to-clean.ts';

const href = (address: string, about = {}) => {
  const link = cleanLink(address, about);
  return link.ok ? link.href : link.why;
};

test('at least two hundred addresses stand in the table', () => {
  expect(new Set(toClean.map(({ from, canonical }) => `${from} ${canonical}`)).size).toBeGreaterThanOrEqual(200);
});

describe('P22: an address goes as a careful person would send it', () => {
  test.each(toClean)('$from', ({ from, to, canonical }) => {
    expect(href(from, { canonical })).toBe(to);
  });

  test('doing it twice changes nothing', () => {
    for (const { to } of toClean) expect(href(to)).toBe(to);
  });
});

describe('P22: what goes to nobody, and why', () => {
  test.each([
    ['about:config', 'browser-page'],
    ['chrome://version/', 'browser-page'],
    ['CHROME://version/', 'browser-page'],
    ['edge://settings', 'browser-page'],
    ['chrome-extension://abcdefghijklmnop/popup.html', 'browser-page'],
    ['moz-extension://6d756d70-0000-4000-8000-706f73736500/popup.html', 'browser-page'],
    ['view-source:https://loaf.example/', 'browser-page'],
    ['file:///home/anna/letter.html', 'file'],
    ['FILE:///C:/letter.html', 'file'],
    ['javascript:alert(1)', 'not-web'],
    ['  JavaScript:alert(1)', 'not-web'],
    ['java\nscript:alert(1)', 'not-web'],
    ['\tjava\tscript:alert(1)//https://loaf.example', 'not-web'],
    ['data:text/html,<script>alert(1)</script>', 'not-web'],
    ['blob:https://loaf.example/5c1', 'not-web'],
    ['ftp://loaf.example/bread', 'not-web'],
    ['ws://loaf.example/', 'not-web'],
    ['mailto:anna@post.example?bcc=e@post.example', 'not-web'],
    ['sms:+441?body=x', 'not-web'],
    ['intent://loaf.example#Intent;scheme=https;end', 'not-web'],
    ['https://', 'not-web'],
    ['loaf.example/bread', 'not-web'],
    ['', 'not-web'],
    ['about:reader?url=javascript%3Aalert(1)', 'not-web'],
    ['about:reader?url=file%3A%2F%2F%2Fetc', 'file'],
    ['http://localhost:3000/', 'private-host'],
    ['http://app.localhost/', 'private-host'],
    ['http://127.0.0.1/', 'private-host'],
    ['http://0x7f.1/', 'private-host'],
    ['http://2130706433/', 'private-host'],
    ['http://192.168.178.1/', 'private-host'],
    ['http://10.0.0.5/', 'private-host'],
    ['https://93.184.216.34/', 'private-host'],
    ['http://[::1]/', 'private-host'],
    ['http://[fe80::1]/', 'private-host'],
    ['http://printer/', 'private-host'],
    ['http://printer.local/', 'private-host'],
    ['https://wiki.corp/', 'private-host'],
    ['https://rota.ward.internal/', 'private-host'],
    ['http://fritz.box/', 'private-host'],
    ['https://nas.home.arpa/', 'private-host'],
    ['https://abc.onion/', 'private-host'],
    ['https://mail.google.com/mail/u/0/#inbox/FMfc', 'hers-alone'],
    ['https://web.whatsapp.com/', 'hers-alone'],
    ['https://outlook.live.com/mail/0/', 'hers-alone'],
    ['https://www.icloud.com/notes', 'hers-alone'],
    ['https://accounts.google.com/signin?continue=https://loaf.example', 'hers-alone'],
    ['https://www.pornhub.com/view', 'sensitive'],
    ['https://www.google.com/url?q=https://www.womensaid.org.uk/', 'sensitive'],
    ['https://l.facebook.com/l.php?u=http%3A%2F%2F192.168.1.1%2F', 'private-host'],
    [`https://loaf.example/${'a'.repeat(1_990)}`, 'too-long'],
    [`https://loaf.example/?q=${'ü'.repeat(400)}`, 'too-long'],
    [`https://loaf.example/${'a'.repeat(2_000_000)}`, 'too-long'],
  ])('%.60s: %s', (address, why) => {
    expect(cleanLink(address)).toEqual({ ok: false, why });
  });

  test('a long address that is only long by its trackers goes', () => {
    expect(href(`https://loaf.example/bread?fbclid=${'a'.repeat(5_000)}`)).toBe('https://loaf.example/bread');
  });

  test('a page on a good host that declares a private or sensitive one is sent by its own address', () => {
    expect(href('https://loaf.example/bread', { canonical: 'http://localhost/bread' })).toBe(
      'https://loaf.example/bread',
    );
    expect(href('https://loaf.example/bread', { canonical: 'https://refuge.org.uk/bread' })).toBe(
      'https://loaf.example/bread',
    );
  });
});

describe('what she marked is pointed at', () => {
  test.each([
    ['two sad bananas', '#:~:text=two%20sad%20bananas'],
    ['  two\u00a0 sad   bananas ', '#:~:text=two%20sad%20bananas'],
    ['a, b & c - d', '#:~:text=a%2C%20b%20%26%20c%20%2D%20d'],
    ['Mash the bananas.\n\nThen wait for an hour or two.', '#:~:text=Mash%20the%20bananas.,an%20hour%20or%20two.'],
    ['\u202egnp.exe', '#:~:text=gnp.exe'],
    ['', ''],
    [' \n ', ''],
    ['a', ''],
  ])('%j', (selection, fragment) => {
    expect(href('https://loaf.example/bread', { selection })).toBe(`https://loaf.example/bread${fragment}`);
  });

  test('it stands behind a place on the page, instead of what was marked before, and is left out where it would be too long', () => {
    const selection = 'two sad bananas';
    const pointed = ':~:text=two%20sad%20bananas';
    expect(href('https://loaf.example/bread#crust', { selection })).toBe(`https://loaf.example/bread#crust${pointed}`);
    expect(href('https://loaf.example/bread#:~:text=old', { selection })).toBe(`https://loaf.example/bread#${pointed}`);
    const long = `https://loaf.example/${'a'.repeat(1_970)}`;
    expect(href(long, { selection })).toBe(long);
  });
});

describe('P22, P23: whatever an address holds, what comes of it is a plain web link or nothing', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'https://',
      'http://',
      'javascript:',
      'data:',
      'blob:',
      'file:',
      'loaf.example',
      'u:p@',
      '/',
      '?',
      '&',
      '#',
      '=',
      'utm_source',
      'url',
      'q',
      'https%3A%2F%2F',
      '%0d%0a',
      '\r\n',
      '%00',
      '\u202e',
      ';jsessionid=1',
      ':~:text=',
      '[',
      ']',
      '\\',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  const addresses = fc.oneof(
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc.array(piece, { maxLength: 8 }).map((pieces) => `https://loaf.example/${pieces.join('')}`),
  );

  test('never throws; http or https, no name or password, nothing but visible ASCII, at most 2,000', () => {
    fc.assert(
      fc.property(
        addresses,
        addresses,
        fc.string({ unit: 'binary', maxLength: 300 }),
        (address, canonical, selection) => {
          const link = cleanLink(address, { canonical, selection });
          if (!link.ok) return;
          expect(link.href).toMatch(/^https?:\/\/[!-~]+$/);
          expect(link.href.length).toBeLessThanOrEqual(2_000);
          const url = new URL(link.href);
          expect([url.username, url.password]).toEqual(['', '']);
          expect(cleanLink(link.href)).toEqual({ ok: true, href: link.href });
        },
      ),
      { numRuns: 5_000 },
    );
  });

  test('a friend’s channel gets it whole, as one value of the draft, whatever words stand before it', () => {
    const channels = [
      ['sms', '+447700900123', /^sms:\+447700900123\?body=[\w.~%-]+$/],
      ['email', 'a@post.example', /^mailto:a@post\.example\?body=[\w.~%-]+$/],
      ['whatsapp', '+447700900123', /^https:\/\/wa\.me\/447700900123\?text=[\w.~%-]+$/],
    ] as const;
    fc.assert(
      fc.property(addresses, fc.string({ unit: 'binary', maxLength: 900 }), (address, words) => {
        const link = cleanLink(address);
        if (!link.ok) return;
        for (const [type, to, form] of channels) {
          const { href } = messageLink({ type, address: to }, `${words}\n${link.href}`);
          expect(href).toMatch(form);
          const draft = decodeURIComponent(href.split('=').slice(1).join('='));
          expect(draft.split(/\r?\n/).at(-1)).toBe(link.href);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('hostile lengths end: the test itself would run out of time', () => {
    const nasty = ['&', '=', '%', '(S(', ';sid=', '#', '?', '-', '.', 'a@', 'eyJ', '/ref='].map(
      (text) => `https://loaf.example/x?${text.repeat(60_000 / text.length)}`,
    );
    for (const address of nasty) {
      const link = cleanLink(address, { canonical: address, selection: 'a '.repeat(500_000) });
      expect(link.ok || link.why === 'too-long').toBe(true);
    }
  });
});
