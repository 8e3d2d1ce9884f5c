import type { ComponentChildren } from 'preact';
import { t } from '../utils/i18n/t.ts';
import type { Tone, Wording } from '../utils/nudge/nudge.ts';
import { toneWords } from './card-words.ts';

interface NudgeNoteProps {
  readonly draft: string;
  readonly wordings: readonly Wording[];
  readonly tone: Tone | undefined;
  /** What stands under the line where there are no wordings to choose from. */
  readonly children?: ComponentChildren;
  onEdit(draft: string): void;
  onTone(tone: Tone): void;
}

/** The draft on its sheet of paper, changed in place by typing into it, and the wordings as labelled choices. */
export function NudgeNote({ draft, wordings, tone, children, onEdit, onTone }: NudgeNoteProps) {
  const several = wordings.length > 1;
  return (
    <div class={several ? 'nudge-note nudge-sheets' : 'nudge-note'}>
      <div class="nudge-paper">
        <textarea
          class="nudge-draft"
          dir="auto"
          maxLength={2000}
          aria-label={t('cardDraft')}
          value={draft}
          onInput={(event) => onEdit(event.currentTarget.value)}
        />
        <p dir="auto" aria-hidden="true">
          {draft}
        </p>
      </div>
      {children}
      {several && (
        <div class="nudge-wordings" role="radiogroup" aria-label={t('cardWordings')}>
          {wordings.map((wording) => (
            <label key={wording.tone}>
              <input
                type="radio"
                name="nudge-wording"
                checked={wording.tone === tone}
                onChange={() => onTone(wording.tone)}
              />
              {t(toneWords[wording.tone])}
            </label>
          ))}
        </div>
      )}
    </div>
  );
}
