import { type ComponentChildren, Fragment } from 'preact';
import { type MessageKey, t } from '../utils/i18n/t.ts';

/** Stands for a part while the sentence is put together; a private-use character, so no translation holds it. */
const firstMark = 0xe000;

/** A sentence with controls in it: the translation decides where each of the parts stands. */
export function Sentence({ of, parts }: { of: MessageKey; parts: readonly ComponentChildren[] }) {
  const marks = parts.map((_, index) => String.fromCharCode(firstMark + index));
  const pieces = t(of, ...marks).split(/([\uE000-\uE0FF])/);
  return (
    <>
      {pieces.map((piece) => {
        const part = marks.indexOf(piece);
        return <Fragment key={piece}>{part < 0 ? piece : parts[part]}</Fragment>;
      })}
    </>
  );
}
