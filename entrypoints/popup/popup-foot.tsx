import { ownPage } from '../../utils/browser/own-pages.ts';
import { t } from '../../utils/i18n/t.ts';

/** The same four words in the same place, whatever happened before (promise S12). */
export function PopupFoot({ onHide }: { onHide: () => void }) {
  return (
    <footer class="foot">
      <a class="link link-alone" href={ownPage('options')} target="_blank" rel="noreferrer">
        {t('popupSettings')}
      </a>
      <a class="link link-alone" href={ownPage('village')} target="_blank" rel="noreferrer">
        {t('popupVillage')}
      </a>
      <a class="link link-alone" href={ownPage('support')} target="_blank" rel="noreferrer">
        {t('popupSupport')}
      </a>
      <button type="button" class="link link-alone foot-hide" title={t('popupHideHow')} onClick={onHide}>
        {t('popupHide')}
      </button>
    </footer>
  );
}
