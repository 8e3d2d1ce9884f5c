import type { MessageKey } from '../../utils/i18n/t.ts';

/** What the three wordings are called, as on the card. */
export const toneName: Readonly<Record<'wry' | 'plain' | 'few', MessageKey>> = {
  wry: 'cardToneWry',
  plain: 'cardTonePlain',
  few: 'cardToneFew',
};
