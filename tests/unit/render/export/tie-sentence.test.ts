import { expect, it } from 'vitest';
import { tieSentence } from '../../../../src/render/export/words/tie-sentence.js';
import type { SceneEdge } from '../../../../src/scene/index.js';

const NAMES = new Map([
  ['ford', 'Ford'],
  ['otosan', 'Ford Otosan'],
]);

/** What is said of an edge of the overview, whose labels are decorations. */
function sentence(edge: Partial<SceneEdge>): string {
  const usual = { label: '', labelData: null, source: 'ford', target: 'otosan', roles: [] };
  return tieSentence({ ...usual, ...edge } as SceneEdge, NAMES);
}

it('names the owner of a stake first, and both of two that hold each other', () => {
  const stake: Partial<SceneEdge> = { kind: 'stake', title: 'Ford Otosan and Ford', label: '≈41%' };
  expect(sentence({ ...stake, roles: ['minority'] })).toBe('Ford in Ford Otosan: ≈41%.');
  const both = {
    ...stake,
    label: '41% · 15%',
    roles: ['minority' as const, 'cross-holding' as const],
  };
  expect(sentence(both)).toBe('Ford Otosan and Ford: 41% · 15%.');
});

it('says of which kind other ties are', () => {
  const of = (edge: Partial<SceneEdge>): string => sentence({ title: 'Honda and Nissan', ...edge });
  expect(of({ kind: 'venture', roles: ['venture'] })).toBe('Honda and Nissan: Joint venture.');
  expect(of({ kind: 'venture', roles: ['venture'], label: '2' })).toContain('Joint venture (2).');
  expect(of({ kind: 'talks', roles: ['talks-collapsed'], label: '✕ 2025' })).toBe(
    'Honda and Nissan: Collapsed talks (✕ 2025).',
  );
  expect(of({ kind: 'alliance', roles: ['alliance'], title: 'Friends', label: 'Friends' })).toBe(
    'Friends: Alliance.',
  );
});
