/** A smallest complete data set. */
export const small = {
  title: 'A small example',
  compiled: '2025-06-01',
  parties: [
    { id: 'parent', name: 'Parent', kind: 'company' },
    { id: 'child', name: 'Child', kind: 'company' },
  ],
  stakes: [
    {
      id: 'parent-child',
      owner: 'parent',
      owned: 'child',
      holdings: [{ from: '2020', capital: 60, sources: ['report'] }],
    },
  ],
  sources: [{ id: 'report', title: 'Annual report', publisher: 'Parent', date: '2024-03-01' }],
};
