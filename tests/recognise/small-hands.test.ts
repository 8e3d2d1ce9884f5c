import { describe, expect, it } from 'vitest';
import { recognise } from '../../utils/recognise/recognise.ts';

describe('a small child’s blows', () => {
  it.each([
    'my toddler hits me when dinner is late',
    'our 2 year old keeps hitting me',
    'my three year old son bites me at bath time',
    'toddler kicks me every time we leave nursery',
    'why does my toddler hit me and then laugh',
  ])('are a worry like any other: %s', (search) => {
    expect(recognise(search).label).toBe('connect');
  });
  it.each([
    'my husband hits me and my toddler hits me too',
    'he hits me and the toddler hits me',
    'my toddler hits me like his dad does',
    'my boyfriend hits me when the toddler cries',
    'he hits me in front of our 2 year old',
    'my dad hits me and my baby brother',
    'hits me when the baby wakes',
    'my grown up son hits me',
  ])('S1: hide nobody else’s: %s', (search) => {
    expect(recognise(search).topic).toBe('');
  });
});
