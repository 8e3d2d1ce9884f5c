import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseFace, faceCount, hexagon } from '../../utils/friends/face.ts';
import type { Friend } from '../../utils/friends/friend.ts';

type Face = Friend['face'];
function addAll(kinds: readonly Friend['kind'][]): Face[] {
  const faces: Face[] = [];
  for (const kind of kinds) faces.push(chooseFace(faces, kind));
  return faces;
}

describe('faces (look.md)', () => {
  test('the first eight persons never share a shape nor a fill', () => {
    const faces = addAll(new Array(8).fill('person'));
    expect(new Set(faces.map((face) => face.shape)).size).toBe(8);
    expect(new Set(faces.map((face) => face.fill)).size).toBe(8);
  });

  test('the first 64 persons all look different', () => {
    const faces = addAll(new Array(64).fill('person'));
    expect(new Set(faces.map((face) => `${face.shape}/${face.fill}`)).size).toBe(64);
  });

  test('groups are always hexagons, the first eight each in another fill', () => {
    const faces = addAll(new Array(8).fill('group'));
    expect(new Set(faces.map((face) => face.shape))).toEqual(new Set([hexagon]));
    expect(new Set(faces.map((face) => face.fill)).size).toBe(8);
  });

  test('a shape that was freed is taken again first', () => {
    const faces = addAll(new Array(8).fill('person'));
    const left = faces.filter((face) => face.shape !== 3);
    expect(chooseFace(left, 'person')).toEqual(faces.find((face) => face.shape === 3));
  });

  const number = fc.integer({ min: 0, max: faceCount - 1 });
  test('whoever is there: in range, a least-used shape, a least-used fill, and the same face each time', () => {
    const faces = fc.array(fc.record({ shape: number, fill: number }), { maxLength: 100 });
    fc.assert(
      fc.property(faces, fc.constantFrom('person' as const, 'group' as const), (existing, kind) => {
        const face = chooseFace(existing, kind);
        const uses = (part: 'shape' | 'fill', n: number) => existing.filter((one) => one[part] === n).length;
        for (let n = 0; n < faceCount; n += 1) {
          expect(uses('fill', face.fill)).toBeLessThanOrEqual(uses('fill', n));
          if (kind === 'person') expect(uses('shape', face.shape)).toBeLessThanOrEqual(uses('shape', n));
        }
        if (kind === 'group') expect(face.shape).toBe(hexagon);
        expect(chooseFace(existing, kind)).toEqual(face);
      }),
    );
  });
});
