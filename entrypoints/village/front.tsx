import './front.css';
import { useState } from 'preact/hooks';
import { SwitchRow } from '../../components/switch-row.tsx';
import { t } from '../../utils/i18n/t.ts';
import { type VillagePart, villageParts } from '../../utils/nudge/settings.ts';
import { PartShape } from './part-shape.tsx';
import { partSays, partTitle } from './parts.ts';

interface Props {
  readonly off: readonly VillagePart[];
  readonly onChange: (off: readonly VillagePart[]) => void;
}

/** The parts, each a line of its own; below them the switches that leave one out for good. */
export function Front({ off, onChange }: Props) {
  const shown = villageParts.filter((part) => !off.includes(part));
  // Open from the start where there is nothing else; afterwards as she leaves it, whatever she switches.
  const [open] = useState(shown.length === 0);
  return (
    <>
      <p class="lead">{t(shown.length > 0 ? 'villageSays' : 'villageAllOff')}</p>
      <ul class="parts">
        {shown.map((part) => (
          <li key={part}>
            <a class="part" href={`#${part}`}>
              <PartShape shape={villageParts.indexOf(part)} />
              <span class="part-words">
                <span class="part-name">{t(partTitle[part])}</span>
                <span class="visually-hidden">. </span>
                <span class="says">{t(partSays[part])}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
      <details class="choose" open={open}>
        <summary class="link link-alone says">{t('villageChoose')}</summary>
        <p class="says">{t('villageChooseSays')}</p>
        {villageParts.map((part) => (
          <SwitchRow
            key={part}
            label={t(partTitle[part])}
            says={t(partSays[part])}
            on={!off.includes(part)}
            onChange={(on) => onChange(on ? off.filter((one) => one !== part) : [...off, part])}
          />
        ))}
      </details>
    </>
  );
}
