/**
 * The eight outlines of a face, in a box of 44 units, in the order of `Face.shape`: pebble, tile, leaf, arch, pocket,
 * hexagon, lozenge, clover. Slightly uneven on purpose. `lift` moves the initial to the optical middle of the shape.
 */
export const faceShapes: readonly { readonly path: string; readonly lift: number }[] = [
  {
    path: 'M22 2.5C33 2.3 41.6 10.6 41.5 22 41.4 33.4 33 41.6 21.8 41.5 10.6 41.4 2.4 33.2 2.5 21.8 2.6 10.8 11 2.7 22 2.5Z',
    lift: 0,
  },
  {
    path: 'M9.6 3.6H34.4Q40.4 3.7 40.4 9.8V34.5Q40.4 40.5 34.3 40.4H9.5Q3.6 40.4 3.6 34.4V9.6Q3.6 3.6 9.6 3.6Z',
    lift: 0,
  },
  {
    path: 'M5.2 3.4H21C32.2 3.4 40.6 12 40.6 23V38.8Q40.6 40.6 38.8 40.6H23C11.9 40.6 3.4 32.1 3.4 21V5.2Q3.4 3.4 5.2 3.4Z',
    lift: 0,
  },
  {
    path: 'M4.4 21.2C4.4 10.6 11.7 2.9 22 2.9S39.6 10.6 39.6 21.2V37.8Q39.6 40.8 36.6 40.8H7.4Q4.4 40.8 4.4 37.8Z',
    lift: -1.2,
  },
  {
    path: 'M7.4 3.2H36.6Q39.6 3.2 39.6 6.2V22.8C39.6 33.4 32.3 41.1 22 41.1S4.4 33.4 4.4 22.8V6.2Q4.4 3.2 7.4 3.2Z',
    lift: 1.2,
  },
  {
    path: 'M19.9 3.2Q22 2 24.1 3.2L38 10.8Q40 11.9 40 14.2V29.8Q40 32.1 38 33.2L24.1 40.8Q22 42 19.9 40.8L6 33.2Q4 32.1 4 29.8V14.2Q4 11.9 6 10.8Z',
    lift: 0,
  },
  {
    path: 'M18.6 3.8Q22 .8 25.4 3.8L40.2 18.6Q43.2 22 40.2 25.4L25.4 40.2Q22 43.2 18.6 40.2L3.8 25.4Q.8 22 3.8 18.6Z',
    lift: 0,
  },
  {
    path: 'M12.93 12.93A9.2 9.2 0 1 1 31.07 12.93 9.2 9.2 0 1 1 31.07 31.07 9.2 9.2 0 1 1 12.93 31.07 9.2 9.2 0 1 1 12.93 12.93Z',
    lift: 0,
  },
];

/** The eight fills, in the order of `Face.fill`: clay, moss, slate, damson, ochre, pine, brick, stone. */
export const faceFills: readonly string[] = [
  '#7e4f3e',
  '#53633c',
  '#4b6070',
  '#6b4f66',
  '#7d562c',
  '#3d6355',
  '#7c474c',
  '#615a51',
];
