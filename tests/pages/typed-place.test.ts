import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupTyped, siteTyped } from '../../entrypoints/options/typed-place.ts';

test.each([
  ['trello.com', 'trello.com'],
  ['  Trello.COM ', 'trello.com'],
  ['https://board.example.org/b/7?x=1#y', 'board.example.org'],
  ['http://intranet.example.org', 'intranet.example.org'],
  ['board.example.org:8443/path', 'board.example.org'],
  ['münchen.example', 'xn--mnchen-3ya.example'],
  ['', undefined],
  ['trello', undefined],
  ['two words.com', undefined],
  ['javascript:alert(1)', undefined],
  ['file:///etc/passwd', undefined],
  ['chrome://extensions', undefined],
  ['192.168.0.1', undefined],
  ['https://', undefined],
])('a site that is work: %j', (typed, host) => expect(siteTyped(typed)).toBe(host));

test.each([
  ['https://www.facebook.com/groups/123/?ref=share#x', 'https://www.facebook.com/groups/123'],
  ['www.reddit.com/r/tuesdaymums/', 'https://www.reddit.com/r/tuesdaymums'],
  ['http://forum.example.org/c/local', 'https://forum.example.org/c/local'],
  ['https://www.facebook.com/', undefined],
  ['www.facebook.com', undefined],
  ['Tuesday mums', undefined],
  ['', undefined],
])('a group that is company: %j', (typed, address) => expect(groupTyped(typed)).toBe(address));

test('whatever is typed, what is kept reads back as itself', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (typed) => {
      const [site, group] = [siteTyped(typed), groupTyped(typed)];
      if (site !== undefined) expect(siteTyped(site)).toBe(site);
      if (group !== undefined) expect(groupTyped(group)).toBe(group);
    }),
  );
});
