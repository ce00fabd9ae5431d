import { describe, expect, it } from 'vitest';
import { problemsIn, sample, talks } from '../sample.js';

describe('the outcome of talks', () => {
  const of = (
    more: Parameters<typeof talks>[0],
    remove?: 'until' | 'reason',
  ): ReturnType<typeof problemsIn> => {
    const kept = Object.entries(talks(more)).filter(([key]) => key !== remove);
    return problemsIn({ ...sample(), talks: [Object.fromEntries(kept)] });
  };

  it('ongoing has no end', () => {
    expect(of({ outcome: 'ongoing' }).errors[0]).toMatch(
      /^talks\[0\]\.until: .*ongoing .* end 2025-02-13/,
    );
    expect(of({ outcome: 'ongoing' }, 'until')).toEqual({ errors: [], warnings: [] });
  });

  it('completed or collapsed has an end', () => {
    expect(of({ outcome: 'completed' }, 'until').errors).toHaveLength(1);
    expect(of({ outcome: 'collapsed' }, 'until').errors[0]).toContain('Add "until"');
  });

  it('reported or denied should have an end', () => {
    expect(of({ outcome: 'reported' }, 'until').errors).toEqual([]);
    expect(of({ outcome: 'reported' }, 'until').warnings[0]).toContain('called reported');
    expect(of({ outcome: 'denied' }, 'until').warnings).toHaveLength(1);
  });

  it('collapsed or denied should have a reason', () => {
    expect(of({ outcome: 'collapsed' }, 'reason').warnings[0]).toMatch(
      /^talks\[0\]\.reason: .*should say why/,
    );
    expect(of({ outcome: 'denied' }, 'reason').warnings).toHaveLength(1);
    expect(of({ outcome: 'completed' }, 'reason').warnings).toEqual([]);
  });
});
