import { type MessageKey, t } from '../../utils/i18n/t.ts';

const sections: readonly { readonly title: MessageKey; readonly says: MessageKey }[] = [
  { title: 'optionsHowSearch', says: 'optionsHowSearchSays' },
  { title: 'optionsHowScroll', says: 'optionsHowScrollSays' },
  { title: 'optionsHowWho', says: 'optionsHowWhoSays' },
  { title: 'optionsHowQuiet', says: 'optionsHowQuietSays' },
  { title: 'optionsHowKeep', says: 'optionsHowKeepSays' },
  { title: 'optionsHowNot', says: 'optionsHowNotSays' },
];

/** How it works, in plain words; nothing on this page changes. */
export function HowPage() {
  return (
    <div class="how">
      {sections.map(({ title, says }) => (
        <section key={title}>
          <h2 class="section-title serif">{t(title)}</h2>
          <p>{t(says)}</p>
        </section>
      ))}
    </div>
  );
}
