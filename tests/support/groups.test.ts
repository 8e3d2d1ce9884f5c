import { describe, expect, test, vi } from 'vitest';
import messages from '../../public/_locales/en/messages.json';

vi.mock('../../utils/i18n/t.ts', () => import('../words.ts'));
const { groupsFor } = await import('../../entrypoints/support/groups.ts');
const { mailLink } = await import('../../entrypoints/support/project-address.ts');
const { countries } = await import('../../utils/support/helpline.ts');

const telling = { now: Date.parse('2026-11-24T01:00:00Z'), language: 'en-GB' };

describe('what the page says', () => {
  test('S11: headings and names in order, Great Britain', () => {
    const said = groupsFor('GB', telling).map(({ heading, lines, after }) => [
      heading,
      ...lines.map(({ name, links }) => `${name}: ${links.map(({ label }) => label).join(', ')}`),
      ...(after ? [after] : []),
    ]);
    expect(said).toEqual([
      ['If it’s urgent', 'Emergency services: 999', 'NHS 111: 111'],
      [
        'If it’s all too much',
        'Samaritans: 116 123',
        'Shout: text SHOUT to 85258',
        'Or someone you trust, if that’s easier.',
      ],
      ['If you’re not safe with someone', 'National Domestic Abuse Helpline, Refuge: 0808 2000 247'],
      ['After a birth, or pregnant', 'PANDAS Foundation: pandasfoundation.org.uk'],
      [
        'About being a parent',
        'Cry-sis: cry-sis.org.uk',
        'Family Lives: 0808 800 2222',
        'Children First Support Line: 08000 28 22 33',
      ],
    ]);
  });

  test.each(countries)('S11: in %s the crisis part has a line first and then someone she trusts', (country) => {
    const groups = groupsFor(country, telling);
    expect(groups.map(({ id }) => id).slice(0, 2)).toEqual(['supportKindUrgent', 'supportKindCrisis']);
    expect(groups[1]?.lines.length).toBeGreaterThan(0);
    expect(groups[1]?.after).toBe('Or someone you trust, if that’s easier.');
    expect(groups[0]?.lines[0]?.name === 'Emergency services').toBe(groups[0]?.before === undefined);
  });

  test.each(countries)(
    'S18: in %s every number has its month beside it, its day and its page one tap away',
    (country) => {
      for (const { lines } of groupsFor(country, telling)) {
        for (const { links, when, details, about, name } of lines) {
          expect(name).not.toBe('');
          expect(about).not.toMatch(/\$|undefined/);
          if (!links.some(({ href }) => /^(tel|sms):/.test(href))) continue;
          expect(when).toMatch(/ · checked Nov 2026$/);
          expect(details.checked).toMatch(/^Last looked up on \d+ November 2026\.$/);
          if (name !== 'Emergency services') expect(details.page?.href).toMatch(/^https:/);
        }
      }
    },
  );

  test('S15: a closed line says when it opens next', () => {
    const parents = groupsFor('GB', telling).find(({ id }) => id === 'supportKindParent')?.lines ?? [];
    expect(parents.find(({ name }) => name === 'Family Lives')?.when).toMatch(/^closed now, opens \S+.* · checked/);
  });

  test('S13: without a country there is a sentence and a directory, and no number but 112', () => {
    const groups = groupsFor(undefined, telling);
    expect(groups[0]?.before).toBe('Your local emergency number. 112 works in much of Europe and on many mobiles.');
    expect(groups.flatMap(({ lines }) => lines).flatMap(({ links }) => links)).toEqual([
      { label: 'findahelpline.com', href: 'https://findahelpline.com/' },
    ]);
    expect(JSON.stringify(groups).replace('112', '')).not.toMatch(/\d{3}/);
  });

  test('S14: two years on, with nothing left, the page still has its sentence and the directory', () => {
    const later = { ...telling, now: Date.parse('2029-01-01T00:00:00Z') };
    const bare = (groups: ReturnType<typeof groupsFor>) => JSON.stringify(groups);
    for (const country of countries) expect(bare(groupsFor(country, later))).toBe(bare(groupsFor(undefined, later)));
  });

  test('S18: the mail about a mistake has a subject and says nothing of her', () => {
    const link = new URL(mailLink(messages.supportTellUsSubject.message));
    expect([link.protocol, [...link.searchParams.keys()]]).toEqual(['mailto:', ['subject']]);
    expect(link.searchParams.get('subject')).toBe('A number on the support page is wrong');
  });
});
