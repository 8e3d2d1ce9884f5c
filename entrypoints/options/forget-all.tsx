import { useState } from 'preact/hooks';
import { here } from '../../components/here.ts';
import { type TroubleSaid, troubleSentence } from '../../components/trouble.tsx';
import { TwiceButton } from '../../components/twice-button.tsx';
import { everyGrant, takeBack } from '../../utils/browser/grants.ts';
import { t } from '../../utils/i18n/t.ts';
import { send } from '../../utils/messages/send.ts';
import { quietUntil } from '../../utils/nudge/quiet.ts';
import { forgetEverything } from '../../utils/storage/forget.ts';

const { timeZone } = here();

/**
 * One button, pressed twice. The sites she allowed go with the rest, first, so that nothing is looked at for a purpose
 * she had ruled out. Afterwards it is quiet for a day, for everyone and for no reason that could be read from it.
 */
export function ForgetAll() {
  const [gone, setGone] = useState(false);
  const [error, setError] = useState<TroubleSaid>();

  async function forget() {
    await takeBack(await everyGrant());
    const result = await forgetEverything({ quietUntil: quietUntil(Date.now(), timeZone) });
    setGone(result.ok);
    setError(result.ok ? undefined : result.error);
    void send({ kind: 'choices-changed' });
  }

  return (
    <div class="data-deed">
      <h2 class="data-name data-deed-name">{t('dataForget')}</h2>
      <p class="says">{t('dataForgetSays')}</p>
      <TwiceButton
        class="button button-err"
        label={t('dataForget')}
        again={t('dataForgetAgain')}
        onSure={() => void forget()}
      />
      <p class="says" role="status">
        {gone ? t('dataForgotten') : ''}
      </p>
      <p class="wrong" role="alert">
        {error ? t('dataNotForgotten', troubleSentence(error.name)) : ''}
      </p>
    </div>
  );
}
