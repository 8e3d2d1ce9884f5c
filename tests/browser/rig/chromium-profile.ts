import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The id Chromium gives an unpacked extension: worked out from its folder, so it is known before the browser starts. */
export function unpackedId(folder: string): string {
  const digest = createHash('sha256').update(folder, 'utf8').digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/**
 * How a request for a site ends, in a browser that has nobody to click "Allow":
 * - `none`: as in life, the browser's own question opens (and hangs without a display)
 * - `on-asking`: she says yes whenever she is asked
 * - `given`: she said yes before the browser started
 */
export type Grants = 'none' | 'on-asking' | 'given';

/** What her own apps would open: a page of the stand-in's catches it instead, and the server writes it down. */
const caught = ['sms', 'mailto'];
const handler = (protocol: string) => ({
  default: true,
  protocol,
  url: 'https://caught.example/?opened=%s',
  last_modified: '13300000000000000',
});

/** Writes the settings of a fresh profile. Developer mode keeps an unpacked extension on over a reload of itself. */
export function seedProfile(
  profile: string,
  id: string,
  grants: Grants,
  hosts: readonly string[],
  apis: readonly string[],
): void {
  const set = { api: [...apis], explicit_host: [...hosts], manifest_permissions: [], scriptable_host: [...hosts] };
  const settings =
    grants === 'none'
      ? {}
      : {
          granted_permissions: set,
          runtime_granted_permissions: set,
          ...(grants === 'given' ? { active_permissions: set } : {}),
        };
  const folder = path.join(profile, 'Default');
  mkdirSync(folder, { recursive: true });
  const preferences = {
    extensions: { ui: { developer_mode: true }, settings: { [id]: settings } },
    // No first-run pages, no translation bar, no password question over the pages under test.
    browser: { has_seen_welcome_page: true },
    translate: { enabled: false },
    custom_handlers: { enabled: true, registered_protocol_handlers: caught.map(handler) },
    credentials_enable_service: false,
  };
  writeFileSync(path.join(folder, 'Preferences'), JSON.stringify(preferences));
}
