import { faceFills, faceShapes } from '../../components/face-shapes.ts';

/** A small patch with a running stitch, before a part's name. Decorative. */
export function PartShape({ shape }: { readonly shape: number }) {
  const { path } = faceShapes[shape] ?? { path: '' };
  return (
    <svg class="part-shape" width="44" height="44" viewBox="0 0 44 44" aria-hidden="true">
      <path class="part-patch" d={path} fill={faceFills[shape]} />
      <path class="part-stitch" d={path} transform="translate(22 22) scale(.78) translate(-22 -22)" />
    </svg>
  );
}
