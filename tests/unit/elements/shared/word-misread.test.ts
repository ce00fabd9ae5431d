import { expect, it } from 'vitest';
import { wordMisread } from '../../../../src/elements/shared/address/word-misread.js';
import { addressParts } from '../../../../src/model/index.js';
import { NetworkIndex } from '../../../../src/network/index.js';
import { partsWithoutRecord } from '../../../../src/store/address-choices.js';
import { decodeSeen } from '../../../../src/store/address.js';
import { seenOf } from '../../../../src/store/history.js';
import { initialState } from '../../../../src/store/index.js';
import { carmakers } from '../../../fixtures/carmakers.js';
import { parsed } from '../../../fixtures/parsed.js';

const dataset = parsed(carmakers());
const index = new NetworkIndex(dataset);
const given = seenOf(initialState());

/** What is said of an address with the data of the carmakers. */
function said(address: string): string {
  const parts = addressParts(address);
  const { broken } = decodeSeen(parts, given);
  const missing = partsWithoutRecord(parts, index);
  return wordMisread({ broken, missing, unknown: [] }, dataset);
}

it.each([
  ['selected=nissn', 'nissan'],
  ['selected=Nissan', 'nissan'],
  ['selected=Jidosha%20Seizo', 'nissan'],
  ['selected=nissan-hond', 'nissan-honda'],
  ['centre=hodna', 'honda'],
  ['connection=nissan,hnoda', 'nissan,honda'],
  ['view=netwrk', 'network'],
  ['rows=tie', 'ties'],
  ['sort=-vehicle', '-vehicles'],
  ['columns=source,-kindd', 'source,-kind'],
  ['ended-ties=yess', 'yes'],
  ['basis=vote', 'votes'],
  ['owner-kinds=state,familly', 'state,family'],
  ['hidden-kinds=stakes', 'stake'],
  ['countries=FR,Japan', 'FR,JP'],
])('suggests what was meant by %s', (address, meant) => {
  expect(said(address)).toContain(`${JSON.stringify(address)} (did you mean "${meant}"?)`);
});

it('suggests nothing for what is like nothing', () => {
  for (const address of ['selected=zzzzzz', 'view=map', 'day=2025-02-30', 'steps=3']) {
    expect(said(address)).toMatch(/ignored: "[^"]*"\.$/);
  }
});

it('says nothing of what is there', () => {
  const address = 'view=focus&selected=nissan-honda&centre=nissan&connection=nissan,honda&open=any';
  expect(said(address)).toBe('');
});
