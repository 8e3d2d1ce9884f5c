import type { DraftChoice } from '../../components/draft-sheet.tsx';
import { t } from '../../utils/i18n/t.ts';

/** A hello with no occasion but her own wish to write. */
export function helloDrafts(): DraftChoice[] {
  return [
    { label: t('cardToneWry'), text: t('popupHelloWry') },
    { label: t('cardTonePlain'), text: t('popupHelloPlain') },
    { label: t('cardToneFew'), text: t('popupHelloFew') },
  ];
}
