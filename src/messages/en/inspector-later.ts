/** What comes after the day. Entries with a type parameter return the parts of a sentence in order. */
export const inspectorLater = {
  founded: 'It comes into being.',
  dissolved: 'It ceases to exist.',
  dissolvedInto: <Successors>(successors: Successors): (string | Successors)[] => [
    'It becomes ',
    successors,
    '.',
  ],
  named: <Name>(name: Name): (string | Name)[] => ['It is called ', name, '.'],
  brandBegins: (brand: string): string => `${brand} becomes one of its brands.`,
  brandEnds: (brand: string): string => `${brand} is no longer one of its brands.`,
  ended: 'It ends.',
  endOf: <Tie>(tie: Tie): (string | Tie)[] => [tie, ' ends.'],
  joined: <Party>(party: Party): (string | Party)[] => [party, ' joins.'],
  left: <Party>(party: Party): (string | Party)[] => [party, ' leaves.'],
  joinedAlliance: <Alliance>(alliance: Alliance): (string | Alliance)[] => [
    'It joins ',
    alliance,
    '.',
  ],
  leftAlliance: <Alliance>(alliance: Alliance): (string | Alliance)[] => [
    'It leaves ',
    alliance,
    '.',
  ],
  asOf: (day: string): string => `As of ${day}:`,
  headquarters: (town: string): string => `Headquarters: ${town}.`,
};
