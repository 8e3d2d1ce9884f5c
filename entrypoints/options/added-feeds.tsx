import { UndoLine } from '../../components/undo-line.tsx';
import { useUndo } from '../../components/use-undo.ts';
import { t } from '../../utils/i18n/t.ts';

interface Props {
  readonly hosts: readonly string[];
  readonly isAllowed: (host: string) => boolean;
  /** Straight from a click: the browser is asked again. */
  readonly onAdd: (host: string) => unknown;
  readonly onRemove: (host: string) => unknown;
}

/** The feeds she added herself, and how to add one. Taking one off gives its grant back. */
export function AddedFeeds({ hosts, isAllowed, onAdd, onRemove }: Props) {
  const { deed, offer, goBack, forget } = useUndo();

  function remove(host: string) {
    onRemove(host);
    offer({ deed: t('optionsPlaceOff', host), back: async () => onAdd(host) });
  }

  return (
    <section>
      <h2 class="section-title serif">{t('optionsAddedFeeds')}</h2>
      <p class="says">{t('optionsAddedFeedsSays')}</p>
      {hosts.length > 0 && (
        <ul>
          {hosts.map((host) => (
            <li class="site" key={host}>
              <span class="site-words">
                <span class="site-name">{host}</span>
                <span class="says">{t(isAllowed(host) ? 'optionsSiteAllowed' : 'optionsSiteNot')}</span>
              </span>
              <button type="button" class="link link-alone says" onClick={() => remove(host)}>
                {t('peopleRemove')}
                <span class="visually-hidden">: {host}</span>
              </button>
              {!isAllowed(host) && (
                <button type="button" class="button button-small" onClick={() => onAdd(host)}>
                  {t('optionsAllow')}
                  <span class="visually-hidden"> {host}</span>
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {deed !== undefined && <UndoLine deed={deed} onUndo={goBack} onGone={forget} />}
    </section>
  );
}
