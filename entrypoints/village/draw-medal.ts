import { faceFills, faceShapes } from '../../components/face-shapes.ts';
import { directionOf, type Wrapped, wrapWords } from '../../utils/village/wrap-words.ts';

/** Width and height of the picture in px. */
export const medalSize = 900;

/** Pebble, tile, leaf, arch, pocket, hexagon: the outlines with room for words in the middle. */
const roomy = 6;
const unit = 16.6;
const cream = '#fff7e8';
const [left, top] = [(medalSize - 44 * unit) / 2, 24];
/** Where the words may stand, in px. */
const [wide, high] = [26 * unit, 21 * unit];
const sizes = { most: 86, least: 34, line: 1.24 };

export interface MedalLook {
  readonly shape: number;
  readonly fill: number;
}

/** Which outline and colour these words get: the same every time; `turn` moves on to another. */
export function medalFor(words: string, turn: number): MedalLook {
  let sum = 0;
  for (const letter of words) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return { shape: (sum + turn) % roomy, fill: (sum + 3 * turn) % faceFills.length };
}

/** Draws the medal on an empty ground: patch, running stitch, two ribbon ends, and the words as text and nothing else. */
export function drawMedal(context: CanvasRenderingContext2D, words: string, { shape, fill }: MedalLook): void {
  const path = new Path2D(faceShapes[shape]?.path);
  const colour = faceFills[fill] ?? '#7d562c';
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, medalSize, medalSize);
  ribbon(context, faceFills[(fill + 4) % faceFills.length] ?? colour);

  context.save();
  context.translate(left, top);
  context.scale(unit, unit);
  context.fillStyle = colour;
  context.fill(path);
  context.strokeStyle = 'rgb(255 247 232 / 0.5)';
  context.lineWidth = 0.35;
  context.stroke(path);
  context.translate(22, 22);
  context.scale(0.88, 0.88);
  context.translate(-22, -22);
  context.strokeStyle = cream;
  context.globalAlpha = 0.75;
  context.lineWidth = 0.42;
  context.lineCap = 'round';
  context.setLineDash([1.5, 1.25]);
  context.stroke(path);
  context.restore();

  write(context, words, top + 22 * unit - (faceShapes[shape]?.lift ?? 0) * unit);
}

/** Two ends of a ribbon below, slightly uneven, as cut by hand. */
function ribbon(context: CanvasRenderingContext2D, colour: string): void {
  for (const end of [
    'M322 640 L258 872 L336 838 L384 886 L440 660Z',
    'M578 644 L640 880 L566 842 L514 878 L462 660Z',
  ]) {
    const path = new Path2D(end);
    context.fillStyle = colour;
    context.fill(path);
    context.strokeStyle = 'rgb(255 247 232 / 0.5)';
    context.lineWidth = 5;
    context.lineJoin = 'round';
    context.stroke(path);
  }
}

/** The words in the largest size in which they fit, centred; in the smallest one a line that has no room is left out. */
function write(context: CanvasRenderingContext2D, words: string, middle: number): void {
  let size = sizes.most;
  let wrapped = wrapAt(context, words, size);
  while (size > sizes.least && !(wrapped.whole && wrapped.lines.length * size * sizes.line <= high)) {
    size -= 4;
    wrapped = wrapAt(context, words, size);
  }
  const step = size * sizes.line;
  const room = Math.floor(high / step);
  const lines =
    wrapped.lines.length > room ? [...wrapped.lines.slice(0, room - 1), `${wrapped.lines[room - 1]}…`] : wrapped.lines;
  context.fillStyle = cream;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.direction = directionOf(words);
  // A capital is about 0.7 of its size high; half of that below the middle puts it in the middle.
  const first = middle - ((lines.length - 1) * step) / 2 + size * 0.33;
  lines.forEach((line, number) => {
    context.fillText(line, medalSize / 2, first + number * step, wide + 4);
  });
}

function wrapAt(context: CanvasRenderingContext2D, words: string, size: number): Wrapped {
  context.font = `500 ${size}px ui-serif, Georgia, "Times New Roman", serif`;
  return wrapWords(words, wide, (line) => context.measureText(line).width);
}
