import type { DraftChoice } from '../../components/draft-sheet.tsx';
import { t } from '../../utils/i18n/t.ts';

/** A hello with no occasion but her own wish to write. */
export function helloDrafts(): DraftChoice[] {
  return [
    { label: t('popupToneWry'), text: t('popupHelloWry') },
    { label: t('popupTonePlain'), text: t('popupHelloPlain') },
    { label: t('popupToneFew'), text: t('popupHelloFew') },
  ];
}
