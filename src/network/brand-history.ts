import type { Brand, Dataset, Day, Party } from '../model/index.js';
import { brandPhase } from './brands.js';

/** A brand of a party, and whether it was one only before the day. */
export interface BrandOnDay {
  brand: Brand;
  ended: boolean;
}

/** A party with a brand that it has or had. */
export interface BrandOwner {
  party: Party;
  brand: Brand;
}

/** The brands that a party has on a day, and those that it had before. */
export function brandsUntil({ brands = [] }: Party, day: Day): BrandOnDay[] {
  return brands
    .map((brand) => ({ brand, phase: brandPhase(brand, day) }))
    .filter(({ phase }) => phase !== 'before')
    .map(({ brand, phase }) => ({ brand, ended: phase === 'after' }));
}

/** All who ever had a brand of this name, in the order of time. */
export function ownersOfBrand({ parties }: Dataset, name: string): BrandOwner[] {
  return parties
    .flatMap((party) => (party.brands ?? []).map((brand) => ({ party, brand })))
    .filter(({ brand }) => brand.name === name)
    .sort(({ brand: a }, { brand: b }) => (a.from ?? '').localeCompare(b.from ?? ''));
}
