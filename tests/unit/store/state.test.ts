import type { Filters } from '../../../src/network/index.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  initialState,
  today,
  withDay,
  withLoad,
  withSelected as select,
  withFilters,
  withView,
  type Loaded,
  type State,
  type View,
} from '../../../src/store/index.js';
import { withLayout } from '../../../src/store/load-state.js';
import { isDay } from '../../../src/model/index.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { parsed } from '../../fixtures/parsed.js';
import { arbitraryDay } from '../../fixtures/arbitrary-dates.js';

const state = initialState();

/** Selects by an id of which the data knows nothing. */
function withSelected(before: State, id: string | null): State {
  return select(before, id, () => null);
}

describe('the first state', () => {
  it('has no data and no selection and is of today', () => {
    expect(state).toMatchObject({
      load: { status: 'none' },
      day: today(),
      selected: null,
      view: 'overview',
      filters: { endedTies: false, talksYears: 5, smallStakes: false, otherTalks: false },
    });
  });

  it('has a day that exists', () => {
    expect(isDay(today())).toBe(true);
  });
});

describe('withDay', () => {
  it('moves to any day by a new state', () => {
    fc.assert(
      fc.property(arbitraryDay, (day) => {
        expect(withDay(state, day)).toEqual({ ...state, day });
      }),
    );
  });

  it.each([
    '',
    '2025',
    '2025-02',
    '2025-02-30',
    '13/02/2025',
    '2025-2-13',
    'today',
    '-000001-01-01',
  ])('leaves the state alone for “%s”', (day) => {
    expect(withDay(state, day)).toBe(state);
  });

  it('leaves the state alone for any text that is no day', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!isDay(text));
        expect(withDay(state, text)).toBe(state);
      }),
    );
  });

  it('is the same state for the same day', () => {
    expect(withDay(state, state.day)).toBe(state);
  });
});

describe('withSelected', () => {
  it('selects a party or a tie by its id', () => {
    expect(withSelected(state, 'nissan').selected).toBe('nissan');
  });

  it('selects the tie that an edge belongs to', () => {
    expect(withSelected(state, 'three-makers/renault/nissan').selected).toBe('three-makers');
  });

  it('selects nothing', () => {
    expect(withSelected(withSelected(state, 'nissan'), null).selected).toBeNull();
  });

  it('is the same state for the same selection, however it is named', () => {
    const selected = withSelected(state, 'three-makers');
    expect(withSelected(selected, 'three-makers')).toBe(selected);
    expect(withSelected(selected, 'three-makers/renault/nissan')).toBe(selected);
    expect(withSelected(state, null)).toBe(state);
  });
});

describe('withFilters', () => {
  it('is the same state when nothing changes', () => {
    expect(withFilters(state, {})).toBe(state);
    expect(withFilters(state, { endedTies: false, talksYears: 5 })).toBe(state);
  });

  it.each([
    [-3, 0],
    [2.4, 2],
    [1000, 100],
    [Infinity, 100],
  ])('clamps and rounds %d years to %d', (talksYears, expected) => {
    expect(withFilters(state, { talksYears }).filters.talksYears).toBe(expected);
  });

  it.each([
    { talksYears: NaN },
    { talksYears: '10' },
    { talksYears: null },
    { endedTies: 'yes' },
    { endedTies: undefined },
    { smallStakes: 1 },
    { otherTalks: 'no' },
    { another: true },
  ])('ignores what is no valid value: %j', (filters) => {
    expect(withFilters(state, filters as Partial<Filters>)).toBe(state);
  });

  it('has filters that nobody can change from outside', () => {
    expect(Object.isFrozen(state.filters)).toBe(true);
    expect(Object.isFrozen(withFilters(state, { endedTies: true }).filters)).toBe(true);
  });

  it('changes what is named and keeps the rest', () => {
    const { filters } = state;
    for (const change of [
      { endedTies: true },
      { talksYears: 1 },
      { smallStakes: true },
      { otherTalks: true },
    ]) {
      expect(withFilters(state, change).filters).toEqual({ ...filters, ...change });
    }
  });
});

describe('withView', () => {
  it.each(['focus', 'network', 'table'] as const)('shows the %s by a new state', (view) => {
    expect(withView(state, view)).toEqual({ ...state, view, isViewChosen: true });
  });

  it('knows that the view was asked for, also where it is shown already', () => {
    const asked = withView(state, 'overview');
    expect(asked).toEqual({ ...state, isViewChosen: true });
    expect(withView(asked, 'overview')).toBe(asked);
  });

  it('places another view anew, wherever the reader had moved the picture', () => {
    const moved = { ...state, camera: { x: 10, y: 20, zoom: 2 } };
    expect(withView(moved, 'network').camera).toBeNull();
    expect(withView(moved, 'overview').camera).toEqual(moved.camera);
  });

  it.each(['', 'map', 'Network', null, undefined, 1])(
    'leaves the state alone for %j, which is the name of no view',
    (view) => {
      expect(withView(state, view as View)).toBe(state);
    },
  );
});

describe('withLayout', () => {
  const dataset = parsed(carmakers());
  const load: Loaded = {
    status: 'loaded',
    origin: { type: 'data', data: {} },
    core: dataset,
    dataset,
    layouts: { overview: null, network: { nissan: { x: 1, y: 2 } } },
    warnings: [],
    parts: { details: { status: 'loaded' }, sources: { status: 'loaded' } },
  };
  const overview = { nissan: { column: 0, y: 0.5 } };

  it('adds a layout that has been computed, and keeps the other', () => {
    expect(withLayout(load, 'overview', overview)).toEqual({
      ...load,
      layouts: { ...load.layouts, overview },
    });
  });

  it('leaves the load that it starts from as it was', () => {
    withLayout(load, 'overview', overview);
    expect(load.layouts.overview).toBeNull();
  });
});

describe('withLoad', () => {
  it('keeps the day, the selection and the filters when other data is loaded', () => {
    const before = withSelected(withDay(state, '2015-01-01'), 'nissan');
    const origin = { type: 'data', data: {} } as const;
    expect(withLoad(before, { status: 'loading', origin })).toEqual({
      ...before,
      load: { status: 'loading', origin },
    });
  });
});

describe('a transition', () => {
  it('never changes the state that it starts from', () => {
    const before = Object.freeze(initialState());
    withDay(before, '2015-01-01');
    withSelected(before, 'nissan');
    withFilters(before, { endedTies: true });
    withView(before, 'network');
    withLoad(before, { status: 'none' });
    expect(before).toEqual(initialState());
  });
});
