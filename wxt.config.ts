import { defineConfig } from 'wxt';
import { siteHosts } from './utils/signals/granted-hosts.ts';

/**
 * What the browser is asked for, and why. Nothing here raises an install warning (held by tests/house/permissions.test.ts).
 * - storage: quiet times, the scroll that goes on and the waiting card, for minutes (storage.session); the snapshots that
 *   bring her list back (storage.local)
 * - unlimitedStorage: exempts her list of people from eviction on a full disk
 * - scripting: registers the watcher on the sites she allowed, and places the card there
 * - alarms: a card that she asked for ("in 10 minutes", "keep for the morning")
 * - contextMenus: "Support" on the toolbar button's own menu, always in the same place; "Send to a friend" on a page
 * - activeTab: which page the toolbar was opened on, for as long as it is open: to offer to notice scrolling there, and to
 *   look at it once when she sends it to a friend
 */
const permissions = ['storage', 'unlimitedStorage', 'scripting', 'alarms', 'contextMenus', 'activeTab'];

/** Asked only when she switches it on: a note from the browser when a draft kept for the morning is ready. */
const optionalPermissions = ['notifications'];

/** Only our own files, and no way out but a link that she clicks. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
].join('; ');

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  webExt: { disabled: true },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions,
    optional_permissions: optionalPermissions,
    optional_host_permissions: [...siteHosts(), 'https://*/*'],
    incognito: 'not_allowed',
    content_security_policy: command === 'build' ? { extension_pages: contentSecurityPolicy } : undefined,
    commands: {
      // Opens the popup; she can choose other keys for both in the browser's own list of shortcuts.
      _execute_action: { suggested_key: { default: 'Alt+Shift+M' } },
      'go-to-card': { suggested_key: { default: 'Alt+Shift+C' }, description: '__MSG_commandCard__' },
    },
    action: { default_title: '__MSG_toolbarTitle__' },
    omnibox: { keyword: 'friend' },
    web_accessible_resources: [
      browser === 'firefox'
        ? { resources: ['nudge.html'], matches: ['https://*/*'] }
        : { resources: ['nudge.html'], matches: ['https://*/*'], use_dynamic_url: true },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'mum-posse@mum-posse.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '130' }),
  }),
});
