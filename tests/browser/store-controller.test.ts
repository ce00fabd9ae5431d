import { html, LitElement, type TemplateResult } from 'lit';
import { afterEach, expect, it } from 'vitest';
import { StoreController } from '../../src/elements/shared/store-controller.js';
import { Store } from '../../src/store/index.js';

class Shower extends LitElement {
  readonly connection = new StoreController(this);
  renders = 0;

  override render(): TemplateResult {
    this.renders += 1;
    return html`${this.connection.store?.state.selected ?? 'nothing'}`;
  }
}
customElements.define('test-shower', Shower);

class Bearer extends HTMLElement {
  store = new Store();
}
customElements.define('test-bearer', Bearer);

function show(parent: Node = document.body): Shower {
  const shower = new Shower();
  parent.appendChild(shower);
  return shower;
}

function bear(id: string, parent: Node = document.body): Bearer {
  const bearer = new Bearer();
  bearer.id = id;
  parent.appendChild(bearer);
  return bearer;
}

async function textOf(shower: Shower): Promise<string> {
  // An observer of mutations speaks one microtask after the mutation.
  await Promise.resolve();
  await shower.updateComplete;
  return shower.shadowRoot!.textContent;
}

afterEach(() => document.body.replaceChildren());

it('renders the element after every change of the state', async () => {
  const store = new Store();
  const shower = show();
  shower.connection.connectTo(store);
  store.select('nissan');
  expect(await textOf(shower)).toBe('nissan');
});

it('hands what happened to the listener of the element', () => {
  const happenings: (string | undefined)[] = [];
  const host = show();
  const connection = new StoreController(host, (event) => {
    happenings.push(event?.type);
  });
  const store = new Store();
  connection.connectTo(store);
  store.select('nissan');
  store.setFilters({ endedTies: true });
  expect(happenings).toEqual(['select', undefined]);
});

it('no longer hears the explorer that another one took the place of', async () => {
  const [first, second] = [new Store(), new Store()];
  const shower = show();
  shower.connection.connectTo(first);
  shower.connection.connectTo(second);
  await textOf(shower);
  const { renders } = shower;
  first.select('nissan');
  await textOf(shower);
  expect(shower.renders).toBe(renders);
});

it('prefers an explorer that it is given to one that it is pointed to', async () => {
  bear('graph').store.select('honda');
  const store = new Store();
  store.select('nissan');
  const shower = show();
  shower.connection.connect(store, 'graph');
  expect(await textOf(shower)).toBe('nissan');
  shower.connection.connect(undefined, 'graph');
  expect(await textOf(shower)).toBe('honda');
  shower.connection.connect(undefined, undefined);
  expect(await textOf(shower)).toBe('nothing');
});

it('finds the element by its id', async () => {
  bear('graph').store.select('nissan');
  const shower = show();
  shower.connection.connectToId('graph');
  expect(await textOf(shower)).toBe('nissan');
});

it('waits for an element that comes later', async () => {
  const shower = show();
  shower.connection.connectToId('graph');
  expect(await textOf(shower)).toBe('nothing');
  const wrapper = document.createElement('div');
  bear('graph', wrapper).store.select('nissan');
  document.body.append(wrapper);
  expect(await textOf(shower)).toBe('nissan');
});

it('waits for an element that gets its id later', async () => {
  const bearer = bear('');
  bearer.store.select('nissan');
  const shower = show();
  shower.connection.connectToId('graph');
  bearer.id = 'graph';
  expect(await textOf(shower)).toBe('nissan');
});

it('waits for an element that comes later and is defined later still', async () => {
  const shower = show();
  shower.connection.connectToId('graph');
  const late = document.createElement('test-late-bearer');
  late.id = 'graph';
  document.body.append(late);
  expect(await textOf(shower)).toBe('nothing');
  class LateBearer extends HTMLElement {
    store = new Store();
  }
  customElements.define('test-late-bearer', LateBearer);
  await customElements.whenDefined('test-late-bearer');
  (late as unknown as Bearer).store.select('nissan');
  expect(await textOf(shower)).toBe('nissan');
});

it('ignores an element that bears no explorer', async () => {
  const paragraph = document.createElement('p');
  paragraph.id = 'graph';
  document.body.append(paragraph);
  const shower = show();
  shower.connection.connectToId('graph');
  expect(await textOf(shower)).toBe('nothing');
});

it('follows the element that takes the place of another, and lets go of one that is gone', async () => {
  const first = bear('graph');
  first.store.select('nissan');
  const shower = show();
  shower.connection.connectToId('graph');
  expect(await textOf(shower)).toBe('nissan');
  first.remove();
  expect(await textOf(shower)).toBe('nothing');
  bear('graph').store.select('honda');
  expect(await textOf(shower)).toBe('honda');
});

it('looks in the shadow root that the element is in', async () => {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  bear('graph').store.select('outside');
  bear('graph', root).store.select('inside');
  const shower = show(root);
  shower.connection.connectToId('graph');
  expect(await textOf(shower)).toBe('inside');
});

it('looks again where it arrives when the element is moved', async () => {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  bear('graph').store.select('outside');
  bear('graph', root).store.select('inside');
  const shower = show();
  shower.connection.connectToId('graph');
  expect(await textOf(shower)).toBe('outside');
  root.append(shower);
  expect(await textOf(shower)).toBe('inside');
});

it('hears nothing while the element is away, and shows the present state when it is back', async () => {
  const store = new Store();
  const shower = show();
  shower.connection.connectTo(store);
  await textOf(shower);
  const { renders } = shower;
  shower.remove();
  store.select('nissan');
  await textOf(shower);
  expect(shower.renders).toBe(renders);
  document.body.append(shower);
  expect(await textOf(shower)).toBe('nissan');
});

it('waits for an id that was set before the element was in the page', async () => {
  bear('graph').store.select('nissan');
  const shower = new Shower();
  shower.connection.connectToId('graph');
  document.body.append(shower);
  expect(await textOf(shower)).toBe('nissan');
});
