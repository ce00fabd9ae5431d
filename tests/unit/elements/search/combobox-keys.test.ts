import { describe, expect, it } from 'vitest';
import {
  comboboxAction,
  type ComboboxAction,
} from '../../../../src/elements/search/combobox-keys.js';

const CLOSED = { isOpen: false, hasText: true, isSearching: false, count: 3, active: null };
const OPEN = { ...CLOSED, isOpen: true };

type Modifiers = Partial<
  Record<'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'isComposing', boolean>
>;

function press(key: string, state = OPEN, modifiers: Modifiers = {}): ComboboxAction | undefined {
  const none = {
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    isComposing: false,
  };
  return comboboxAction({ key, ...none, ...modifiers }, state);
}

function on(active: number): typeof OPEN {
  return { ...OPEN, active } as unknown as typeof OPEN;
}

describe('arrows', () => {
  it('go from the field to the first or the last option, and around', () => {
    expect(press('ArrowDown')).toEqual({ type: 'move', to: 0 });
    expect(press('ArrowUp')).toEqual({ type: 'move', to: 2 });
    expect(press('ArrowDown', on(2))).toEqual({ type: 'move', to: 0 });
    expect(press('ArrowUp', on(0))).toEqual({ type: 'move', to: 2 });
    expect(press('ArrowDown', on(0))).toEqual({ type: 'move', to: 1 });
  });

  it('do nothing where there is no option', () => {
    expect(press('ArrowDown', { ...OPEN, count: 0 })).toBeUndefined();
  });

  it('with Alt open and close the list', () => {
    expect(press('ArrowDown', CLOSED, { altKey: true })).toEqual({ type: 'open' });
    expect(press('ArrowUp', OPEN, { altKey: true })).toEqual({ type: 'close' });
    expect(press('ArrowUp', CLOSED, { altKey: true })).toBeUndefined();
  });
});

describe('Enter', () => {
  it('chooses the option that the keyboard is on, else the first', () => {
    expect(press('Enter', on(1))).toEqual({ type: 'choose', option: 1 });
    expect(press('Enter')).toEqual({ type: 'choose', option: 0 });
  });

  it('is left to the page while the list is closed or empty', () => {
    expect(press('Enter', CLOSED)).toBeUndefined();
    expect(press('Enter', { ...OPEN, count: 0 })).toBeUndefined();
  });
});

it('lets Escape close the list, then clear the field, then belong to the page', () => {
  expect(press('Escape')).toEqual({ type: 'close' });
  expect(press('Escape', CLOSED)).toEqual({ type: 'clear' });
  expect(press('Escape', { ...CLOSED, hasText: false })).toBeUndefined();
});

it('leaves every key to an input method that composes a text', () => {
  for (const key of ['Enter', 'Escape', 'ArrowDown']) {
    expect(press(key, OPEN, { isComposing: true })).toBeUndefined();
  }
});

it('leaves letters, keys that move in the text, and the keys of the system alone', () => {
  for (const key of ['a', 'Home', 'End', 'ArrowLeft', 'Tab', 'Backspace']) {
    expect(press(key)).toBeUndefined();
  }
  expect(press('ArrowDown', OPEN, { shiftKey: true })).toBeUndefined();
  expect(press('Enter', OPEN, { ctrlKey: true })).toBeUndefined();
  expect(press('ArrowUp', OPEN, { metaKey: true })).toBeUndefined();
});

it('lets Enter choose the first of what is still to come', () => {
  expect(press('Enter', { ...OPEN, isSearching: true, count: 0 })).toEqual({
    type: 'choose-first',
  });
  expect(press('Enter', { ...CLOSED, isSearching: true, count: 0 })).toBeUndefined();
});
