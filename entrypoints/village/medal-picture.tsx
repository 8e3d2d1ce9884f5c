import './medal.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { copyText } from '../../components/copy-text.ts';
import { saveFile } from '../../utils/browser/save-file.ts';
import { t } from '../../utils/i18n/t.ts';
import { copyPicture } from './copy-picture.ts';
import { drawMedal, medalFor, medalSize } from './draw-medal.ts';

/** The medal with her words on it, and the ways to take it along. Drawn here; nothing is fetched or sent. */
export function MedalPicture({ words }: { readonly words: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [turn, setTurn] = useState(0);
  const [said, setSaid] = useState('');
  const description = t('villageMedalIs', words);

  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (context) drawMedal(context, words, medalFor(words, turn));
    setSaid('');
  }, [words, turn]);

  function picture(): Promise<Blob> {
    return new Promise((resolve, reject) => {
      if (!canvas.current) return reject(new Error('no picture'));
      canvas.current.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
    });
  }

  async function save(after: 'villageMedalSaved' | 'villageMedalFile') {
    try {
      saveFile('medal.png', await picture());
      setSaid(t(after));
    } catch {
      setSaid(t('villageMedalNot'));
    }
  }

  async function copy() {
    if (await copyPicture(picture())) setSaid(t('villageMedalCopied'));
    else await save('villageMedalFile');
  }

  async function copyWords() {
    setSaid(t((await copyText(description)) ? 'villageCopied' : 'peopleNotCopied'));
  }

  return (
    <figure class="medal">
      <canvas
        ref={canvas}
        class="medal-drawn"
        width={medalSize}
        height={medalSize}
        role="img"
        aria-label={description}
      />
      <figcaption class="medal-ways">
        <div class="pair">
          <button type="button" class="button" onClick={() => void copy()}>
            {t('villageMedalCopy')}
          </button>
          <button type="button" class="button" onClick={() => void save('villageMedalSaved')}>
            {t('villageMedalSave')}
          </button>
        </div>
        <div class="medal-quiet">
          <button type="button" class="link link-alone says" onClick={() => setTurn(turn + 1)}>
            {t('villageMedalShape')}
          </button>
          <button type="button" class="link link-alone says" onClick={() => void copyWords()}>
            {t('villageMedalWords')}
          </button>
        </div>
        <p class="says" role="status">
          {said}
        </p>
      </figcaption>
    </figure>
  );
}
