import { html, LitElement, type TemplateResult } from 'lit';
import { afterEach, expect, it } from 'vitest';
import { StoreFinder } from '../../src/elements/shared/store-finder.js';
import { Store } from '../../src/store/index.js';

class Viewer extends LitElement {
  readonly connection = new StoreFinder(this);
  renders = 0;

  override render(): TemplateResult {
    this.renders += 1;
    return html`${this.connection.store?.state.selected ?? 'nothing'}`;
  }
}
customElements.define('test-viewer', Viewer);

class Provider extends HTMLElement {
  store = new Store();
}
customElements.define('test-provider', Provider);

function show(parent: Node = document.body): Viewer {
  const viewer = new Viewer();
  parent.appendChild(viewer);
  return viewer;
}

function provide(id: string, parent: Node = document.body): Provider {
  const provider = new Provider();
  provider.id = id;
  parent.appendChild(provider);
  return provider;
}

async function textOf(viewer: Viewer): Promise<string> {
  // Mutation observers are notified one microtask after the mutation.
  await Promise.resolve();
  await viewer.updateComplete;
  return viewer.shadowRoot!.textContent;
}

afterEach(() => document.body.replaceChildren());

it('renders the element after every change of the state', async () => {
  const store = new Store();
  const viewer = show();
  viewer.connection.connect(store, undefined);
  store.select('nissan');
  expect(await textOf(viewer)).toBe('nissan');
});

it('no longer follows a store that another one has replaced', async () => {
  const [first, second] = [new Store(), new Store()];
  const viewer = show();
  viewer.connection.connect(first, undefined);
  viewer.connection.connect(second, undefined);
  await textOf(viewer);
  const { renders } = viewer;
  first.select('nissan');
  await textOf(viewer);
  expect(viewer.renders).toBe(renders);
});

it('prefers a store that it is given to that of an id', async () => {
  provide('graph').store.select('honda');
  const store = new Store();
  store.select('nissan');
  const viewer = show();
  viewer.connection.connect(store, 'graph');
  expect(await textOf(viewer)).toBe('nissan');
  viewer.connection.connect(undefined, 'graph');
  expect(await textOf(viewer)).toBe('honda');
  viewer.connection.connect(undefined, undefined);
  expect(await textOf(viewer)).toBe('nothing');
});

it('finds the element by its id', async () => {
  provide('graph').store.select('nissan');
  const viewer = show();
  viewer.connection.connectToId('graph');
  expect(await textOf(viewer)).toBe('nissan');
});

it('waits for an element that is added later', async () => {
  const viewer = show();
  viewer.connection.connectToId('graph');
  expect(await textOf(viewer)).toBe('nothing');
  const wrapper = document.createElement('div');
  provide('graph', wrapper).store.select('nissan');
  document.body.append(wrapper);
  expect(await textOf(viewer)).toBe('nissan');
});

it('waits for an element that gets its id later', async () => {
  const provider = provide('');
  provider.store.select('nissan');
  const viewer = show();
  viewer.connection.connectToId('graph');
  provider.id = 'graph';
  expect(await textOf(viewer)).toBe('nissan');
});

it('waits for an element that is added later and defined later still', async () => {
  const viewer = show();
  viewer.connection.connectToId('graph');
  const late = document.createElement('test-late-provider');
  late.id = 'graph';
  document.body.append(late);
  expect(await textOf(viewer)).toBe('nothing');
  class LateProvider extends HTMLElement {
    store = new Store();
  }
  customElements.define('test-late-provider', LateProvider);
  await customElements.whenDefined('test-late-provider');
  (late as unknown as Provider).store.select('nissan');
  expect(await textOf(viewer)).toBe('nissan');
});

it('ignores an element that has no store', async () => {
  const paragraph = document.createElement('p');
  paragraph.id = 'graph';
  document.body.append(paragraph);
  const viewer = show();
  viewer.connection.connectToId('graph');
  expect(await textOf(viewer)).toBe('nothing');
});

it('follows the element that replaces another, and drops one that was removed', async () => {
  const first = provide('graph');
  first.store.select('nissan');
  const viewer = show();
  viewer.connection.connectToId('graph');
  expect(await textOf(viewer)).toBe('nissan');
  first.remove();
  expect(await textOf(viewer)).toBe('nothing');
  provide('graph').store.select('honda');
  expect(await textOf(viewer)).toBe('honda');
});

it('searches the shadow root that the element is in', async () => {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  provide('graph').store.select('outside');
  provide('graph', root).store.select('inside');
  const viewer = show(root);
  viewer.connection.connectToId('graph');
  expect(await textOf(viewer)).toBe('inside');
});

it('searches again where the element is moved to', async () => {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  provide('graph').store.select('outside');
  provide('graph', root).store.select('inside');
  const viewer = show();
  viewer.connection.connectToId('graph');
  expect(await textOf(viewer)).toBe('outside');
  root.append(viewer);
  expect(await textOf(viewer)).toBe('inside');
});

it('ignores changes while the element is disconnected, and shows the current state when it is back', async () => {
  const store = new Store();
  const viewer = show();
  viewer.connection.connect(store, undefined);
  await textOf(viewer);
  const { renders } = viewer;
  viewer.remove();
  store.select('nissan');
  await textOf(viewer);
  expect(viewer.renders).toBe(renders);
  document.body.append(viewer);
  expect(await textOf(viewer)).toBe('nissan');
});

it('waits for an id that was set before the element was in the page', async () => {
  provide('graph').store.select('nissan');
  const viewer = new Viewer();
  viewer.connection.connectToId('graph');
  document.body.append(viewer);
  expect(await textOf(viewer)).toBe('nissan');
});
