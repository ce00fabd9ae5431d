import cytoscape, { type Core, type ElementDefinition, type LayoutOptions } from 'cytoscape';
import { GraphRenderer, Interaction, measureTextOf } from '../../src/render/index.js';
import type { Scene } from '../../src/scene/index.js';
import { Store } from '../../src/store/index.js';
import { marked } from './marked.js';
import { plainElements, plainStyle, shippedDataset } from './shipped.js';
import { showAtOnce } from '../../tests/fixtures/show-at-once.js';
import { stage } from './stage.js';
import { THEME } from './theme.js';

/** Days each of which shows something else than the one before: from year to year, and on the day on which talks ended. */
const DAYS = [
  '2012-07-01',
  '2013-07-01',
  '2014-07-01',
  '2015-07-01',
  '2016-07-01',
  '2018-07-01',
  '2020-07-01',
  '2022-07-01',
  '2025-02-12',
  '2025-02-13',
];

const nothing = (): void => undefined;

/** What tells elements apart: those that differ in anything are others. */
function keyOf(element: ElementDefinition): string {
  return JSON.stringify(element);
}

/** A graph of plain Cytoscape that has the elements of all days at once, each hidden but on its own. */
function togglingGraph(scenes: readonly Scene[], viewport: { zoom: number; pan: object }) {
  const days = scenes.map((scene) => new Map(plainElements(scene).map((one) => [keyOf(one), one])));
  const keys = [...new Set(days.flatMap((day) => [...day.keys()]))];
  // Of an element that differs between days, each form has an id of its own, and edges lead to that of their day.
  const elements: ElementDefinition[] = [];
  const ids = days.map((day) => {
    const idOf = new Map<string, string>();
    for (const [key, { data }] of day) idOf.set(String(data.id), `${data.id} ${keys.indexOf(key)}`);
    return idOf;
  });
  const shown = days.map((day, index) => {
    const idOf = ids[index] ?? new Map<string, string>();
    return new Set(
      [...day].map(([, element]) => {
        const { data } = element;
        const [source, target] = [data.source, data.target].map((id) => idOf.get(String(id)));
        const own = idOf.get(String(data.id)) ?? '';
        const id = source === undefined ? own : [own, source, target].join(' ');
        elements.push({
          ...element,
          data: { ...data, id, ...(source !== undefined && { source, target }) },
        });
        return id;
      }),
    );
  });
  const all = new Map(elements.map((element) => [String(element.data.id), element]));
  const cy: Core = cytoscape({
    ...(viewport as { zoom: number; pan: { x: number; y: number } }),
    container: stage(),
    elements: [...all.values()].sort((a) => (a.group === 'nodes' ? -1 : 1)),
    style: [...plainStyle(), { selector: '.off', style: { display: 'none' } }],
    layout: { name: 'preset', fit: false } as LayoutOptions,
  });
  let current: ReadonlySet<string> = new Set(all.keys());
  /** Hides what the day does not have and shows what it has, and touches nothing else. */
  const toggle = (index: number): void => {
    const next = shown[index] ?? new Set<string>();
    cy.batch(() => {
      for (const id of current) if (!next.has(id)) cy.getElementById(id).addClass('off');
      for (const id of next) if (!current.has(id)) cy.getElementById(id).removeClass('off');
    });
    current = next;
  };
  return { cy, toggle };
}

/**
 * Steps through days of the overview several times: from the state of a store, whose scene was prepared as the
 * timeline does it ("ours"), and by plain Cytoscape that has all elements and toggles those that differ ("toggling").
 * Gives the number of steps.
 */
export async function stepThroughDays(runs: number): Promise<number> {
  const store = new Store();
  store.measureText = measureTextOf(THEME);
  const place = stage();
  store.canvas = { width: place.clientWidth, height: place.clientHeight };
  await store.load({ type: 'data', data: await shippedDataset() });
  const canvas = new GraphRenderer(place, THEME, {
    onPick: nothing,
    onToggle: nothing,
    onHover: nothing,
    onLeftToPage: nothing,
    onLeftOut: nothing,
    onCamera: nothing,
  });
  canvas.interact((settings) => new Interaction(settings));
  const sceneOn = (day: string): Scene => {
    const scene = store.sceneWith({ day });
    if (!scene) throw new Error(`There is no overview of ${day}.`);
    return scene;
  };
  showAtOnce(canvas, sceneOn('2025-07-01'));
  const viewport = { zoom: canvas.cy.zoom(), pan: { ...canvas.cy.pan() } };
  const { cy, toggle } = togglingGraph(DAYS.map(sceneOn), viewport);
  toggle(DAYS.length - 1);
  showAtOnce(canvas, sceneOn(DAYS.at(-1) ?? ''));
  for (let run = 0; run < runs; run++) {
    for (const [index, day] of DAYS.entries()) {
      await store.prepareDay(day);
      await marked('ours', canvas.cy, () => {
        store.setDay(day);
        if (store.scene) showAtOnce(canvas, store.scene);
      });
      await marked('toggling', cy, () => toggle(index));
    }
  }
  return DAYS.length;
}
