import {
  allControllers,
  directOwners,
  portfolio,
  ultimateOwners,
} from '../../src/network/index.js';
import { manyCompanies } from '../many-companies.js';

/** The places in the data of those that are asked about: at the top, in the middle, at the end. */
const ASKED = [0, 7, 900, 20_000, 60_000, 99_000];

/** Asks something in a task of its own, between the marks "begins" and "ends" of its name. */
async function ask(name: string, question: () => unknown): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20));
  performance.mark(`${name} begins`);
  question();
  performance.mark(`${name} ends`);
}

/**
 * Asks who owns what in the end among a hundred thousand companies, in as many rounds:
 * once the graph of the day is built, for which the first question is.
 */
export async function lookThrough(rounds: number): Promise<void> {
  const dataset = manyCompanies();
  await ask('graph', () => directOwners(dataset, 'company-1'));
  for (let round = 0; round < rounds; round += 1) {
    for (const place of ASKED) {
      await ask('portfolio', () => portfolio(dataset, `company-${place}`));
      await ask('owners', () => ultimateOwners(dataset, `company-${place}`));
    }
    await ask('controllers', () => allControllers(dataset));
  }
}
