import { t } from '../utils/i18n/t.ts';
import { useAfter } from './use-after.ts';

/** The list's place while it is read: nothing for 150 ms, then still shapes at the rows' size, words after half a second. */
export function StillShapes() {
  const shapes = useAfter(true, 150);
  const words = useAfter(true, 500);
  return (
    <div class="still-shapes">
      {shapes &&
        [1, 2, 3].map((row) => (
          <div class="still" key={row} aria-hidden="true">
            <span class="still-face" />
            <span class="still-lines">
              <span class="still-name" />
              <span class="still-line" />
            </span>
          </div>
        ))}
      <p class="visually-hidden" role="status">
        {words ? t('peopleOpening') : ''}
      </p>
    </div>
  );
}
