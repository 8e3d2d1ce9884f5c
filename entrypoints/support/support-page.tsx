import { useEffect, useState } from 'preact/hooks';
import { SupportCountry } from '../../components/support-country.tsx';
import { SupportGroup } from '../../components/support-group.tsx';
import { t } from '../../utils/i18n/t.ts';
import { type Country, countries, isCountry } from '../../utils/support/helpline.ts';
import { groupsFor } from './groups.ts';
import { mailLink } from './project-address.ts';
import { threeShifts } from './three-shifts.ts';

const elsewhere = 'elsewhere';

export interface SupportPageProps {
  /** A country of ours, `elsewhere`, or the empty string: ask. */
  readonly chosenAtFirst: string;
  readonly language: string;
  /** Keeps her choice; false when it could not be written. */
  readonly onChoose: (chosen: string) => Promise<boolean>;
  /** Closes the tab; called when the page is already blank. */
  readonly onHide: () => void;
}

function countryOptions(language: string): { value: string; name: string }[] {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  return countries
    .map((value: Country) => ({ value: value as string, name: names.of(value) ?? value }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
}

function useNow(): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const look = () => setNow(Date.now());
    const minute = setInterval(look, 60_000);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(minute);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return now;
}

/** The support page: the same whoever opens it and whatever was searched; only her country and the hour change it. */
export function SupportPage({ chosenAtFirst, language, onChoose, onHide }: SupportPageProps) {
  const now = useNow();
  const [chosen, setChosen] = useState(chosenAtFirst);
  const [notKept, setNotKept] = useState(false);
  const [hidden, setHidden] = useState(false);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());

  useEffect(() => {
    const third = threeShifts();
    const listen = ({ key, repeat, timeStamp }: KeyboardEvent) => {
      if (third({ key, repeat, at: timeStamp })) setHidden(true);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  useEffect(() => {
    if (!hidden) return;
    // An empty title would show the address in its place.
    document.title = '…';
    // Two frames: the blank page is on the screen before the tab begins to close.
    requestAnimationFrame(() => requestAnimationFrame(onHide));
  }, [hidden, onHide]);

  if (hidden) {
    return (
      <main class="support">
        <p class="support-blank">{t('supportHidden')}</p>
      </main>
    );
  }

  const groups = groupsFor(isCountry(chosen) ? chosen : undefined, { now, language });
  const ids = groups.flatMap(({ lines }) => lines.map(({ id }) => id));
  const allOpen = ids.every((id) => opened.has(id));
  const toggle = (id: string) => {
    setOpened(new Set(opened.has(id) ? [...opened].filter((other) => other !== id) : [...opened, id]));
  };
  const choose = (value: string) => {
    setChosen(value);
    setOpened(new Set());
    void onChoose(value).then((kept) => setNotKept(!kept));
  };
  const options = [
    ...(chosen === '' ? [{ value: '', name: t('supportCountryChoose') }] : []),
    ...countryOptions(language),
    { value: elsewhere, name: t('supportCountryOther') },
  ];

  return (
    <main class="support">
      <header>
        <div class="support-head">
          <h1>{t('supportTitle')}</h1>
          <button type="button" class="support-quiet" onClick={() => setHidden(true)}>
            {t('supportHide')}
          </button>
        </div>
        <p class="support-intro">
          {t('supportIntroBefore')}{' '}
          <SupportCountry label={t('supportCountryLabel')} chosen={chosen} options={options} onChoose={choose} />
          {t('supportIntroAfter')}
        </p>
        <p class="support-said" role="status">
          {notKept ? t('supportCountryNotKept') : ''}
        </p>
      </header>
      {groups.map((group) => (
        <SupportGroup
          key={group.id}
          {...group}
          lines={group.lines.map((line) => ({
            ...line,
            open: opened.has(line.id),
            onToggle: () => toggle(line.id),
          }))}
        />
      ))}
      <footer class="support-foot">
        <p>{t('supportFootSources')}</p>
        <button
          type="button"
          class="support-quiet support-foot-link"
          aria-expanded={allOpen}
          onClick={() => setOpened(new Set(allOpen ? [] : ids))}
        >
          {t(allOpen ? 'supportSourcesHide' : 'supportSourcesShow')}
        </button>
        <a class="support-foot-link" href={mailLink(t('supportTellUsSubject'))}>
          {t('supportTellUs')}
        </a>
        <p>
          {t('supportFootHistory')} {t('supportFootKeys')}
        </p>
      </footer>
    </main>
  );
}
