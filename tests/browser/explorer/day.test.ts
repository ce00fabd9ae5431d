import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { OwnershipExplorer } from '../../../src/elements/explorer/explorer.js';
import { formatDay } from '../../../src/messages/index.js';
import { today } from '../../../src/store/index.js';
import { expectAccessible } from '../../fixtures/accessibility.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { graphOf, inspectorOf, legendOf, showExplorer } from '../../fixtures/shown-explorer.js';
import { waitFor } from '../../fixtures/wait-for.js';

expectCleanPage();

const field = page.getByLabelText('Day', { exact: true });

let explorer: OwnershipExplorer;
let changes: string[];

beforeEach(async () => {
  explorer = await showExplorer();
  changes = [];
  explorer.addEventListener('ownership-change', ({ detail }) => changes.push(detail.day));
});

/** Puts the focus on the first part of the date, which is the month, by the keyboard. */
async function focusField(): Promise<void> {
  // The search and the buttons that choose the view come first.
  for (let tabs = 0; tabs < 12 && !input().matches(':focus'); tabs += 1) {
    await userEvent.keyboard('{Tab}');
  }
  expect(input().matches(':focus')).toBe(true);
}

function input(): HTMLInputElement {
  return explorer.shadowRoot!.querySelector('input')!;
}

function error(): string {
  return explorer.shadowRoot!.querySelector('[role=alert]')?.textContent.trim() ?? '';
}

describe('a day that is typed', () => {
  it('is shown when Enter is pressed, and not before', async () => {
    await focusField();
    await userEvent.keyboard('06012000');
    expect([explorer.day, input().value]).toEqual(['2025-06-01', '2000-06-01']);
    await userEvent.keyboard('{Enter}');
    expect([explorer.day, changes]).toEqual(['2000-06-01', ['2000-06-01']]);
    await explorer.updateComplete;
    expect(explorer.getAttribute('day')).toBe('2000-06-01');
  });

  for (const [digits, day] of [
    ['02132025', '2025-02-13'],
    ['01011998', '1998-01-01'],
    ['12312010', '2010-12-31'],
    ['02292024', '2024-02-29'],
  ] as const) {
    it(`as ${digits} is ${day}`, async () => {
      await focusField();
      await userEvent.keyboard(`${digits}{Enter}`);
      expect([explorer.day, input().value, changes]).toEqual([day, day, [day]]);
    });
  }

  it('is shown when the field loses the focus, in graph, legend and inspector', async () => {
    explorer.select('nissan');
    await focusField();
    await userEvent.keyboard('06012000');
    // One after the other: the rest of the date field, then the button after it.
    await userEvent.click(page.getByRole('heading', { level: 1 }));
    await explorer.updateComplete;
    await legendOf(explorer).updateComplete;
    await inspectorOf(explorer).updateComplete;
    expect([explorer.day, explorer.scene!.day]).toEqual(['2000-06-01', '2000-06-01']);
    await waitFor(() => expect(graphOf(explorer).cy!.nodes()).toHaveLength(3));
    expect(legendOf(explorer).shadowRoot!.textContent).not.toContain('Fund');
    const answer = inspectorOf(explorer).shadowRoot!.querySelector('[part=answer]')!;
    expect(answer.textContent).toContain('36.8');
    expect(answer.textContent).not.toContain('43.4');
  });

  it('changes nothing while only a part of it is typed', async () => {
    await focusField();
    await userEvent.keyboard('1225{ArrowUp}{ArrowDown}');
    expect([explorer.day, changes]).toEqual(['2025-06-01', []]);
  });

  it('is dropped by Escape', async () => {
    await focusField();
    await userEvent.keyboard('01011998{Escape}');
    expect([explorer.day, input().value]).toEqual(['2025-06-01', '2025-06-01']);
  });

  it('stays in the field while something else changes', async () => {
    await focusField();
    await userEvent.keyboard('01011998');
    explorer.filters = { endedTies: true };
    await explorer.updateComplete;
    await userEvent.keyboard('{Enter}');
    expect(explorer.day).toBe('1998-01-01');
  });
});

describe('a day outside of the data', () => {
  const range = `Choose a day from 1 Jan 1990 to ${formatDay(today())}.`;

  it('is refused in words, and what is shown stays', async () => {
    await focusField();
    await userEvent.keyboard('01011850{Enter}');
    await explorer.updateComplete;
    expect([explorer.day, changes, error()]).toEqual(['2025-06-01', [], range]);
    await expect.element(field).toHaveAttribute('aria-invalid', 'true');
    await expect.element(field).toHaveAccessibleDescription(range);
    await expectAccessible(explorer);
  });

  it('is refused after the last day too, and the words leave with the next valid day', async () => {
    await focusField();
    await userEvent.keyboard('01012999{Enter}');
    await explorer.updateComplete;
    expect(error()).toBe(range);
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Shift>}{Tab}{/Shift}01011998{Enter}');
    await explorer.updateComplete;
    expect([explorer.day, error()]).toEqual(['1998-01-01', '']);
  });

  it('may be set by the page', async () => {
    explorer.day = '1920-01-01';
    await explorer.updateComplete;
    await focusField();
    await userEvent.keyboard('{Enter}');
    await explorer.updateComplete;
    expect([explorer.day, input().value, error()]).toEqual(['1920-01-01', '1920-01-01', '']);
  });
});

describe('a day that is incomplete', () => {
  it('is asked for in words on Enter, and restored when the field loses the focus', async () => {
    await focusField();
    await userEvent.keyboard('{Delete}{Enter}');
    await explorer.updateComplete;
    expect([explorer.day, error()]).toEqual([
      '2025-06-01',
      'Give the day, the month and the year.',
    ]);
    await userEvent.click(page.getByRole('heading', { level: 1 }));
    await explorer.updateComplete;
    expect([input().value, error(), changes]).toEqual(['2025-06-01', '', []]);
  });
});

it('takes the digits of a day where the browser has no field for dates, and refuses other text', async () => {
  input().type = 'text';
  await focusField();
  await userEvent.keyboard('{Control>}a{/Control}yesterday{Enter}');
  await waitFor(() => expect(error()).not.toBe(''));
  await userEvent.keyboard('{Control>}a{/Control}1899-12-31{Enter}');
  await waitFor(() => expect(error()).toMatch(/\d/));
  expect(explorer.day).toBe('2025-06-01');
  await userEvent.keyboard('{Control>}a{/Control}2024-12-23{Enter}');
  await waitFor(() => expect(explorer.day).toBe('2024-12-23'));
  expect(error()).toBe('');
});

it('shows a day that is picked from the calendar of the browser at once', async () => {
  // The calendar is a window of the browser that no test can reach: it sets the value and reports it.
  await userEvent.click(field);
  input().value = '2010-05-05';
  input().dispatchEvent(new Event('input', { bubbles: true }));
  input().dispatchEvent(new Event('change', { bubbles: true }));
  expect([explorer.day, changes]).toEqual(['2010-05-05', ['2010-05-05']]);
});

it('offers the days from the first tie to today', async () => {
  await expect.element(field).toHaveAttribute('min', '1990-01-01');
  await expect.element(field).toHaveAttribute('max', today());
});
