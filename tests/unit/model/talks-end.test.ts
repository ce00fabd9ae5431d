import { describe, expect, it } from 'vitest';
import { talksEnd, type Talks } from '../../../src/model/index.js';

function endOf(more: Partial<Talks>, ...dates: string[]): string | undefined {
  return talksEnd({
    id: 'talks',
    title: 'Talks',
    aim: 'merger',
    parties: ['alpha', 'beta'],
    from: '2024-12-23',
    outcome: 'reported',
    events: dates.map((date) => ({ date, text: 'Somebody speaks.', sources: ['report'] })),
    ...more,
  });
}

describe('the end of talks', () => {
  it('is the date that the data gives', () => {
    expect(endOf({ until: '2025-02', outcome: 'collapsed' }, '2026-01-01')).toBe('2025-02');
  });

  it('is open while they go on', () => {
    expect(endOf({ outcome: 'ongoing' }, '2025-01-01')).toBeUndefined();
  });

  it('is the date of the last event where nobody declared one', () => {
    expect(endOf({}, '2025-01-01', '2025-03', '2025-02-20')).toBe('2025-03');
    expect(endOf({ outcome: 'denied' }, '2025-01-01')).toBe('2025-01-01');
  });

  it('is never before their beginning', () => {
    expect(endOf({}, '2018')).toBe('2024-12-23');
  });
});
