import type { Locator, Page } from 'playwright';
import type { OwnershipExplorer } from '../../src/elements/explorer/explorer.js';

const EVENTS = ['lowercase', 'kebab-case', 'camelCase', 'CAPScase', 'PascalCase'] as const;

interface Probe extends OwnershipExplorer {
  tell: () => void;
}

function passed(page: Page): Locator {
  return page.locator('#passed');
}

/** Whether the element has this value as a property, or as an attribute. */
function isPassed(name: string, value: unknown): (page: Page) => Promise<boolean> {
  return (page) =>
    passed(page).evaluate(
      (element, expected) => {
        const own = (element as unknown as Record<string, unknown>)[expected.name];
        return JSON.stringify(own) === JSON.stringify(expected.value);
      },
      { name, value },
    );
}

/** Presses a button of the probe, as a reader does. */
async function press(page: Page, name: string): Promise<void> {
  await page.locator('#probe').getByRole('button', { name, exact: true }).click();
}

const isHeard: ReadonlyMap<string, (page: Page) => Promise<boolean>> = new Map(
  EVENTS.map((name) => [
    `hears of an event that is declared, with its name in ${name}`,
    async (page) => {
      await passed(page).evaluate((element) => (element as Probe).tell());
      await page.locator('#heard', { hasText: name }).waitFor();
      return true;
    },
  ]),
);

/** What custom-elements-everywhere.com asks of frameworks, of an element that extends the explorer. */
export const PROBE_CHECKS: Readonly<Record<string, (page: Page) => Promise<boolean>>> = {
  'renders an element without children': (page) =>
    page
      .locator('#probe > ownership-probe:not(#passed)')
      .evaluate((element) => element.shadowRoot !== null && element.childElementCount === 0),
  'renders children in the shadow root': (page) =>
    passed(page).evaluate(async (element) => {
      await (element as Probe).ready;
      return element.shadowRoot!.querySelector('ownership-graph') !== null;
    }),
  'passes children into a slot, and renders them anew': async (page) => {
    await press(page, 'Count');
    await passed(page).locator('p[slot=footer]', { hasText: '2' }).waitFor();
    return passed(page).evaluate((element) => element.querySelector('p')!.assignedSlot !== null);
  },
  'passes a flag': isPassed('flag', true),
  'passes a number': isPassed('count', 42),
  'passes a word': isPassed('word', 'three'),
  'hears of an event that is listened to by hand': async (page) => {
    await passed(page).evaluate((element) => (element as Probe).tell());
    await page.locator('#told', { hasText: 'told' }).waitFor();
    return true;
  },
  'passes a list': isPassed('words', ['one', 'two']),
  'passes an object': isPassed('object', { name: 'object' }),
  'passes an object to a property in camel case': isPassed('objectInCamelCase', { name: 'camel' }),
  ...Object.fromEntries(isHeard),
  'takes the element away, and puts it back': async (page) => {
    await press(page, 'Toggle');
    await passed(page).waitFor({ state: 'detached' });
    await press(page, 'Toggle');
    return passed(page).evaluate((element) => (element as Probe).ready.then(() => true));
  },
};
