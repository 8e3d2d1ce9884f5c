import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchEngines } from '../../utils/signals/search-engines.ts';
import { searchQuery } from '../../utils/signals/search-query.ts';

const text = (q: string) => searchQuery(`https://www.google.com/search?q=${q}`)?.text;

const lookAlikes = [
  'https://www.google.com.evil.example/search?q=x',
  'https://www.google.com.evil.com/search?q=x',
  'https://www.google.com@evil.example/search?q=x',
  'https://www.google.com:443@evil.example/search?q=x',
  'https://someone@www.google.com/search?q=x',
  'https://someone:secret@www.google.com/search?q=x',
  'https://:secret@www.google.com/search?q=x',
  'https://www.google.com:8443/search?q=x',
  'https://www.google.com:80/search?q=x',
  'https://www.google.com./search?q=x',
  'https://google.com/search?q=x',
  'https://wwwgoogle.com/search?q=x',
  'https://www-google.com/search?q=x',
  'https://www.google-search.com/search?q=x',
  'https://www.google.co/search?q=x',
  'https://www.google.comm/search?q=x',
  'https://www.google.xyz/search?q=x',
  'https://www.google.co.uk.evil.example/search?q=x',
  'https://www.google.uk/search?q=x',
  'https://www.gooogle.com/search?q=x',
  'https://www.goog1e.com/search?q=x',
  'https://www.g00gle.com/search?q=x',
  'https://www.googIe.com/search?q=x',
  'https://www.gօօgle.com/search?q=x',
  'https://www.xn--gogle-jua.com/search?q=x',
  'https://evil.example/https://www.google.com/search?q=x',
  'https://evil.example/www.google.com/search?q=x',
  'https://evil.example/search?q=x#www.google.com',
  'https://evil.example/?host=www.google.com&q=x',
  'https://evil.example\\@www.google.com.example/search?q=x',
  'https://www.google.com%2eevil.example/search?q=x',
  'https://www.google.com%00.evil.example/search?q=x',
  'https://sites.google.com/search?q=x',
  'https://docs.google.com/search?q=x',
  'https://accounts.google.com/search?q=x',
  'https://translate.google.com/search?q=x',
  'https://www.www.google.com/search?q=x',
  'https://m.www.bing.com/search?q=x',
  'https://www.bing.com.evil.example/search?q=x',
  'https://duckduckgo.com.evil.example/?q=x',
  'https://duckduckgo.co/?q=x',
  'https://search.yahoo.com.evil.example/search?p=x',
  'https://evilsearch.yahoo.com.example/search?p=x',
  'https://www.ecosia.com/search?q=x',
  'https://search.brave.com.evil.example/search?q=x',
  'https://kagi.co/search?q=x',
  'https://www.perplexity.ai.evil.example/search?q=x',
  'https://www.reddit.com.evil.example/search?q=x',
  'https://www.redd1t.com/search?q=x',
  'https://www.mumsnet.com.evil.example/search?q=x',
  'https://www.babycenter.co/search?q=x',
  'https://www.youtube.com.evil.example/results?search_query=x',
  'http://www.google.com/search?q=x',
  'ftp://www.google.com/search?q=x',
  'file://www.google.com/search?q=x',
  'blob:https://www.google.com/search?q=x',
  'view-source:https://www.google.com/search?q=x',
  'javascript:location="https://www.google.com/search?q=x"',
  'data:text/html,https://www.google.com/search?q=x',
  'moz-extension://www.google.com/search?q=x',
];

describe('P4: a look-alike is not a search site', () => {
  it('tries at least 40', () => expect(new Set(lookAlikes).size).toBeGreaterThanOrEqual(40));
  it.each(lookAlikes)('%s', (address) => expect(searchQuery(address)).toBeUndefined());
});

describe('what stands in the address is read as the site reads it', () => {
  it.each([
    ['up+again', 'up again'],
    ['up%20again', 'up again'],
    ['c%2B%2B+or+c', 'c++ or c'],
    ['50%25+asleep', '50% asleep'],
    ['salt+%26+pepper', 'salt & pepper'],
    ['a%3Db', 'a=b'],
    ['%22only+on+me%22', '"only on me"'],
    ['%E2%80%9Cquoted%E2%80%9D', '“quoted”'],
    ['is+it+me%3F', 'is it me?'],
    ['++up++again++', 'up again'],
    ['up%0D%0Aagain', 'up again'],
    ['up%09again', 'up again'],
    ['up%C2%A0again', 'up again'],
    ['up%E2%80%A8again', 'up again'],
    ['sle%00ep', 'sleep'],
    ['sle%C2%ADep', 'sleep'],
    ['sle%E2%80%8Bep', 'sleep'],
    ['%E2%80%AEsleep', 'sleep'],
    ['%EF%BB%BFsleep', 'sleep'],
    ['100%', '100%'],
    ['%', '%'],
    ['%zz', '%zz'],
    ['%E0%A4%A', '\ufffd%A'],
    ['%ff%fe', '\ufffd\ufffd'],
    ['%F0%9F%98%B4', '😴'],
    ['%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7', '👩‍👧'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['__proto__', '__proto__'],
  ])('%s', (raw, expected) => expect(text(raw)).toBe(expected));

  it.each(['', '+', '%20%09', '%00%01', '%E2%80%8B', '%EF%BB%BF'])('nothing is left of "%s"', (raw) => {
    expect(text(raw)).toBeUndefined();
  });

  it.each([
    ['Arabic', 'طفلي لا ينام'],
    ['Armenian', 'երեխան չի քնում'],
    ['Bengali', 'বাচ্চা ঘুমায় না'],
    ['Chinese', '孩子不肯睡觉'],
    ['Cyrillic', 'малыш не спит'],
    ['Devanagari', 'बच्चा सोता नहीं'],
    ['Ethiopic', 'ልጄ አይተኛም'],
    ['Georgian', 'ბავშვი არ იძინებს'],
    ['Greek', 'το μωρό δεν κοιμάται'],
    ['Gujarati', 'બાળક ઊંઘતું નથી'],
    ['Gurmukhi', 'ਬੱਚਾ ਨਹੀਂ ਸੌਂਦਾ'],
    ['Hangul', '아기가 안 자요'],
    ['Hebrew', 'התינוק לא ישן'],
    ['Japanese', '赤ちゃんが寝ない'],
    ['Kannada', 'ಮಗು ಮಲಗುವುದಿಲ್ಲ'],
    ['Khmer', 'កូនមិនគេង'],
    ['Latin with marks', 'đứa bé không ngủ'],
    ['Persian, with a zero-width non-joiner', 'بچه نمی\u200cخوابد'],
    ['Sinhala', 'ළමයා නිදාගන්නේ නෑ'],
    ['Tamil', 'குழந்தை தூங்கவில்லை'],
    ['Telugu', 'పిల్లవాడు నిద్రపోడు'],
    ['Thai', 'ลูกไม่ยอมนอน'],
  ])('in %s', (_script, words) => expect(text(encodeURIComponent(words))).toBe(words));
});

describe('size and order', () => {
  it('takes 100,000 characters and keeps 2,000, which may only quieten', () => {
    const found = searchQuery(`https://www.google.com/search?q=${'sleep+'.repeat(17_000)}`);
    expect(found?.text.length).toBeLessThanOrEqual(2000);
    expect(found?.text.startsWith('sleep sleep')).toBe(true);
    expect(found?.quietOnly).toBe(true);
  });

  it('keeps a text of exactly 2,000 whole', () => {
    expect(searchQuery(`https://www.google.com/search?q=${'a'.repeat(2000)}`)).toMatchObject({
      text: 'a'.repeat(2000),
      quietOnly: false,
    });
  });

  it('cuts no character in two', () => {
    const cut = text(`a${encodeURIComponent('😴'.repeat(1500))}`) ?? '';
    expect(cut.length).toBeLessThanOrEqual(2000);
    expect(cut).toBe(cut.toWellFormed());
  });

  it('is not confused by a million characters', () => {
    expect(searchQuery(`https://www.google.com/search?${'a'.repeat(1_000_000)}&q=x`)).toBeUndefined();
    expect(text('a'.repeat(1_000_000))?.length).toBe(2000);
  });

  it('takes the first value that has words', () => {
    expect(text('first&q=second')).toBe('first');
    expect(searchQuery('https://www.mumsnet.com/search?q=&query=second+name')?.text).toBe('second name');
  });

  it('reads nothing behind the # but where the row says so', () => {
    expect(searchQuery('https://www.google.com/search#?q=x')).toBeUndefined();
    expect(searchQuery('https://www.google.com/search?q=x#?q=y')?.text).toBe('x');
  });
});

describe('never throws, and never gives what it does not promise', () => {
  const holds = (address: string) => {
    const found = searchQuery(address);
    if (!found) return;
    expect(searchEngines.find((e) => e.id === found.engine)?.hosts).toContain(found.host);
    expect(found.text).toBe(found.text.trim());
    expect(found.text.length).toBeGreaterThan(0);
    expect(found.text.length).toBeLessThanOrEqual(2000);
    expect(found.text).not.toMatch(/\p{Cc}/u);
  };

  it('on any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), holds), { numRuns: 3000 });
  });

  it('on any web address', () => {
    fc.assert(fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), holds), { numRuns: 1000 });
  });

  it('on anything typed into a listed site', () => {
    const raw = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());
    const engine = fc.constantFrom(...searchEngines);
    fc.assert(
      fc.property(engine, raw, fc.boolean(), (row, typed, encode) => {
        const value = encode ? encodeURIComponent(typed.toWellFormed()) : typed;
        holds(`https://${row.hosts[0]}${row.paths[0]}?${row.parameters[0]}=${value}`);
      }),
      { numRuns: 3000 },
    );
  });

  it('on what is not even a string', () => {
    for (const odd of [undefined, null, 0, {}, [], Symbol.iterator]) {
      expect(searchQuery(odd as unknown as string)).toBeUndefined();
    }
  });

  it('a search in another kind of results may only quieten', () => {
    fc.assert(
      fc.property(fc.constantFrom(...searchEngines.filter((e) => e.aside)), fc.nat(), fc.nat(), (row, i, j) => {
        const marks = Object.entries(row.aside ?? {});
        const [name, kinds] = marks[i % marks.length] ?? ['', []];
        const address = `https://${row.hosts[0]}${row.paths[0]}?${row.parameters[0]}=x&${name}=${kinds[j % kinds.length]}`;
        expect(searchQuery(address)?.quietOnly).toBe(true);
      }),
    );
  });
});
