import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { thisPage } from '../../entrypoints/popup/this-page.ts';
import { whatToShare } from '../../entrypoints/popup/what-to-share.ts';
import { cleanLink } from '../../utils/share/clean-link.ts';
import { isSensitiveHost, sensitiveHosts } from '../../utils/share/sensitive-hosts.ts';
import { helplines } from '../../utils/support/helplines.ts';

const all = [...sensitiveHosts()];
const ours = 'chrome-extension://abc/';
const nothing = { addedFeeds: [], workSites: [], searchOnly: [], feedOnly: [], notHere: [] };
const under = (address: string) => ({ tabId: 1, address, title: 'A page' });

describe('S22: sensitive hosts', () => {
  test('at least 300, each written as a browser writes a host', () => {
    expect(all.length).toBeGreaterThanOrEqual(300);
    expect(all.filter((host) => new URL(`https://${host}/`).hostname !== host)).toEqual([]);
    expect(all.filter((host) => !/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/.test(host))).toEqual([]);
  });

  test('many countries, and every kind of place', () => {
    const kinds = {
      abuse: [
        'womensaid.org.uk',
        'thehotline.org',
        '1800respect.org.au',
        'hilfetelefon.de',
        'telefonorosa.it',
        'veiligthuis.nl',
      ],
      crisis: [
        'samaritans.org',
        '988lifeline.org',
        'telefonseelsorge.de',
        '3114.fr',
        '113.nl',
        'mind.se',
        'cvv.org.br',
      ],
      clinics: ['plannedparenthood.org', 'bpas.org', 'profamilia.de', 'ivg.gouv.fr', 'msiaustralia.org.au'],
      courts: [
        'police.uk',
        'uscourts.gov',
        'polizei.de',
        'justice.fr',
        'poderjudicial.es',
        'rechtspraak.nl',
        'domstol.se',
      ],
      banks: [
        'barclays.co.uk',
        'chase.com',
        'sparkasse.de',
        'bnpparibas.com',
        'bbva.es',
        'rabobank.nl',
        'commbank.com.au',
      ],
      desire: ['pornhub.com', 'onlyfans.com', 'tinder.com', 'ashleymadison.com'],
    };
    for (const host of Object.values(kinds).flat()) expect(isSensitiveHost(host), host).toBe(true);
  });

  test.each([
    ['ar', 'najiz.sa dubaipolice.gov.ae alrajhibank.com.sa nbe.com.eg kafa.org.lb'],
    ['de', 'hilfetelefon-schwangere.de polizei.hamburg sparda.de onlinewache.polizei.de'],
    ['en', 'textaboutit.ie chase.co.uk chime.com police.wa.gov.au www.met.police.uk'],
    ['es', 'linea024.sanidad.gob.es bancolombia.com carabineros.cl rednacionalderefugios.org.mx'],
    ['fr', 'moncommissariat.fr hellobank.fr sosviolenceconjugale.ca spvm.qc.ca clients.boursobank.com'],
    ['hi', 'ncw.gov.in cybercrime.gov.in ecourts.gov.in aasra.info onlinesbi.bank.in'],
    ['it', 'commissariatodips.it bnl.it laiga.it'],
    ['ja', 'soudanplus.jp since2011.net npa.go.jp resonabank.co.jp'],
    ['nl', 'knab.nl awel.be'],
    ['pl', 'centrumwsparcia.pl aliorbank.pl feminoteka.pl'],
    ['pt', 'www.tjsp.jus.br policiajudiciaria.pt bancobpi.pt cig.gov.pt'],
    ['sv', 'umo.se sbab.se kronofogden.se'],
    ['tr', 'tkdf.org.tr kadindayanismavakfi.org.tr vakifbank.com.tr uyap.gov.tr'],
    ['zh', 'rainlily.org.hk samaritans.org.hk 1980.org.tw icbc.com.cn police.gov.hk'],
  ])('places of every language: %s', (_language, hosts) => {
    expect(hosts.split(' ').filter((host) => !isSensitiveHost(host))).toEqual([]);
  });

  test('every crisis and abuse line that I name myself, but where its page is one of a whole ministry’s', () => {
    const wholeMinistries = [
      'aile.gov.tr',
      'gov.br',
      'gov.il',
      'argentina.gob.ar',
      'kpwkm.gov.my',
      'moh.gov.my',
      'msf.gov.sg',
    ];
    const pages = helplines
      .filter(({ kind }) => ['crisis', 'abuse'].includes(kind))
      .flatMap(({ page }) => (page ? [new URL(page).hostname.replace(/^www\./, '')] : []));
    expect(pages.length).toBeGreaterThan(40);
    expect(pages.filter((host) => !isSensitiveHost(host) && !wholeMinistries.includes(host))).toEqual([]);
  });

  test('the host, everything under it, with a dot behind it; and nothing that only ends like it', () => {
    // A few names say what they are, whatever stands around them.
    const quiet = all.filter((host) => !isSensitiveHost(`zz${host}.example`));
    expect(quiet.length).toBeGreaterThan(0.9 * all.length);
    fc.assert(
      fc.property(fc.constantFrom(...quiet), fc.stringMatching(/^[a-z0-9]{1,12}$/), (host, label) => {
        expect([host, `www.${host}`, `${label}.${host}`, `${host}.`].every(isSensitiveHost)).toBe(true);
        expect(isSensitiveHost(`${label}${host}.example`)).toBe(false);
      }),
    );
  });

  test.each([
    'loaf.example',
    'www.nhs.uk',
    'mumsnet.com',
    'foodbank.example',
    'popcorn.example',
    'riverbank.org.uk',
    'notpolice.uk',
    'mychase.com',
    'essex.gov.uk',
    'siriporn.example',
    'www.boursorama.com',
    'www.gov.br',
  ])('an everyday place is none: %s', (host) => {
    expect(isSensitiveHost(host)).toBe(false);
  });

  test('on each of them nothing can be sent, and the toolbar offers nothing, neither to send nor to notice', () => {
    for (const host of all) {
      const address = `https://www.${host}/somewhere?x=1`;
      expect(cleanLink(address)).toEqual({ ok: false, why: 'sensitive' });
      expect(whatToShare(under(address), undefined, ours)).toEqual({ is: 'absent' });
      expect(thisPage(address, [`www.${host}`], { ...nothing, addedFeeds: [`www.${host}`] }, () => false)).toBe(
        undefined,
      );
    }
  });

  test('what the menu hands over from such a page, or to one, goes to nobody either', () => {
    const link = { address: 'https://loaf.example/', picture: false };
    const page = under('https://www.refuge.org.uk/help');
    expect(whatToShare(undefined, { at: 1, page, link }, ours)).toEqual({ is: 'absent' });
    const to = { address: 'https://www.refuge.org.uk/', picture: false };
    expect(whatToShare(undefined, { at: 1, page: under('https://loaf.example/'), link: to }, ours)).toEqual({
      is: 'absent',
    });
  });
});

describe('S12, S21, S22: a page of results is never sent, whatever was searched there', () => {
  test.each([
    'https://www.google.com/search?q=train+times',
    'https://www.google.co.uk/search?q=anything+at+all&tbm=isch',
    'https://duckduckgo.com/?q=bread',
    'https://www.bing.com/search?q=bread',
    'https://www.youtube.com/results?search_query=bread',
  ])('%s', (address) => {
    expect(whatToShare(under(address), undefined, ours)).toEqual({ is: 'absent' });
    const link = { address, picture: false };
    expect(whatToShare(undefined, { at: 1, page: under('https://loaf.example/'), link }, ours)).toEqual({
      is: 'absent',
    });
  });
});
