import { describe, expect, test } from 'vitest';
import { whatToShare } from '../../entrypoints/popup/what-to-share.ts';

const ours = 'chrome-extension://abc/';
const page = { tabId: 7, address: 'https://loaf.example/bread?utm_source=x', title: '(3) Bread' };

describe('what the popup offers to send', () => {
  test('the page under the toolbar: its title without a count of messages, its tidy link', () => {
    expect(whatToShare(page, undefined, ours)).toMatchObject({
      is: 'page',
      title: 'Bread',
      href: 'https://loaf.example/bread',
      tabId: 7,
      picture: false,
    });
  });

  test('a page without a title goes by its address', () => {
    expect(whatToShare({ ...page, title: ' \u200b ' }, undefined, ours)).toMatchObject({ title: 'loaf.example/bread' });
  });

  test('a link or a picture that she meant goes instead of the page, and no page is looked into for it', () => {
    const link = { address: 'https://www.tea.example/pot.jpg?fbclid=1', picture: true };
    expect(whatToShare(undefined, { at: 1, page, link }, ours)).toMatchObject({
      href: 'https://www.tea.example/pot.jpg',
      title: 'tea.example/pot.jpg',
      tabId: undefined,
      picture: true,
    });
  });

  test.each([
    [undefined, { is: 'refused', why: 'browser-page' }],
    [
      { ...page, address: 'chrome://version/' },
      { is: 'refused', why: 'browser-page' },
    ],
    [
      { ...page, address: 'file:///home/anna/a.html' },
      { is: 'refused', why: 'file' },
    ],
    [
      { ...page, address: 'http://192.168.178.1/' },
      { is: 'refused', why: 'private-host' },
    ],
    [
      { ...page, address: 'data:text/html,x' },
      { is: 'refused', why: 'not-web' },
    ],
    [{ ...page, address: `${ours}popup.html` }, { is: 'absent' }],
  ])('%j: %j', (under, expected) => {
    expect(whatToShare(under, undefined, ours)).toEqual(expected);
  });

  test.each([
    ['\u202egnp.exe\u2066 recipe', 'gnp.exe recipe'],
    ['Bread\r\nbcc: e@post.example', 'Bread bcc: e@post.example'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    [`${'a'.repeat(2_000_000)}`, 'a'.repeat(200)],
    ['Zalgo\u0301\u0302'.repeat(5), 'Zalgo\u0301\u0302'.repeat(5).normalize('NFC')],
  ])('P21: a hostile title is one plain line of at most 200 characters', (title, shown) => {
    expect(whatToShare({ ...page, title }, undefined, ours)).toMatchObject({ title: shown });
  });
});
