import type { Day } from '../../model/index.js';
import { brandsOn, nameAt, shortNameAt, type CompanyGroup } from '../../network/index.js';

/** What stands in the line of names of a group, beside the name of its head. */
export interface GroupNames {
  /** The companies that it controls, the more important ones first. */
  companies: readonly string[];
  /** The brands of all of its companies, without those that bear the name of one. */
  brands: readonly string[];
}

/** The names of a group on a day. */
export function groupNames({ head, members }: CompanyGroup, day: Day): GroupNames {
  const companies = members
    .filter(({ id }) => id !== head.id)
    .map((company) => shortNameAt(company, day));
  const others = new Set([nameAt(head, day), shortNameAt(head, day), ...companies]);
  const brands = members.flatMap((company) => brandsOn(company, day).map(({ name }) => name));
  return { companies, brands: [...new Set(brands)].filter((name) => !others.has(name)) };
}
