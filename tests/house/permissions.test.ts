import { describe, expect, test } from 'vitest';
import { siteHosts } from '../../utils/signals/granted-hosts.ts';
import { built, builtFiles, targets } from './built.ts';

interface Manifest {
  readonly [key: string]: unknown;
}

const csp =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; object-src 'none'";

describe.each(targets)('the manifest as built, %s', (target) => {
  const manifest = (): Manifest => JSON.parse(built(target, 'manifest.json').toString('utf8')) as Manifest;

  test('P1: asks for exactly these permissions', () => {
    expect(manifest().permissions).toEqual([
      'storage',
      'unlimitedStorage',
      'scripting',
      'alarms',
      'contextMenus',
      'activeTab',
    ]);
  });

  test('S25: notifications are asked for only when she switches the morning note on', () => {
    expect(manifest().optional_permissions).toEqual(['notifications']);
  });

  test('G3: a shortcut into the card, and one that opens the toolbar; hers to change, and no single letter', () => {
    const commands = manifest().commands as Record<string, { suggested_key: { default: string } }>;
    expect(Object.keys(commands)).toEqual(['_execute_action', 'go-to-card']);
    const keys = Object.values(commands).map((command) => command.suggested_key.default);
    for (const key of keys) expect(key).toMatch(/^(Alt|Ctrl)\+Shift\+[A-Z]$/);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('P2: asks for no site at install, and puts no script into any page by itself', () => {
    expect(manifest().host_permissions ?? []).toEqual([]);
    expect(manifest().content_scripts ?? []).toEqual([]);
  });

  test('P3: the sites it may ask for later are those of the tables, and one more that she may add', () => {
    expect(manifest().optional_host_permissions).toEqual([...siteHosts(), 'https://*/*']);
  });

  test('one word in the address bar and one shortcut of hers, and no others', () => {
    expect(manifest().omnibox).toEqual({ keyword: 'friend' });
    expect(Object.keys(manifest().commands ?? {})).toEqual(['_execute_action']);
  });

  test('P10: our own pages have no way out', () => {
    expect(manifest().content_security_policy).toEqual({ extension_pages: csp });
  });

  test('P15: only the card may be opened by a page, and nothing else of ours', () => {
    const dynamic = target === 'chrome' ? { use_dynamic_url: true } : {};
    expect(manifest().web_accessible_resources).toEqual([
      { resources: ['nudge.html'], matches: ['https://*/*'], ...dynamic },
    ]);
  });

  test('P6, P19: private windows and other extensions stay outside', () => {
    expect(manifest().incognito).toBe('not_allowed');
    expect(manifest()).not.toHaveProperty('externally_connectable');
    expect(manifest()).not.toHaveProperty('key');
    expect(manifest()).not.toHaveProperty('update_url');
  });

  test('no address of the web lies in the code that could be loaded as code', () => {
    const remote = builtFiles(target, /\.(js|html)$/).filter((file) =>
      /(?:import|importScripts)\s*\(\s*["'`]https?:|<script[^>]+src="https?:/.test(
        built(target, file).toString('utf8'),
      ),
    );
    expect(remote).toEqual([]);
  });
});

test('P7: Firefox is told that no data is collected', () => {
  const manifest = JSON.parse(built('firefox', 'manifest.json').toString('utf8')) as {
    browser_specific_settings: { gecko: Record<string, unknown>; gecko_android: Record<string, unknown> };
  };
  const { gecko, gecko_android } = manifest.browser_specific_settings;
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
  expect(gecko.strict_min_version).toBe('140.0');
  expect(gecko_android.strict_min_version).toBe('142.0');
});
