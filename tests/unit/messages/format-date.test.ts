import { describe, expect, it } from 'vitest';
import { formatDay, formatPartialDate } from '../../../src/messages/index.js';

describe('formatPartialDate', () => {
  it('is as precise as the date', () => {
    expect(formatPartialDate('2025-02-13')).toBe('13 Feb 2025');
    expect(formatPartialDate('2025-02')).toBe('Feb 2025');
    expect(formatPartialDate('2025')).toBe('2025');
  });

  it('drops the leading zero of a day', () => {
    expect(formatDay('1999-05-01')).toBe('1 May 1999');
  });

  it('names all twelve months', () => {
    const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
    expect(months.map((month) => formatPartialDate(`2024-${month}`)).join(' ')).toBe(
      'Jan 2024 Feb 2024 Mar 2024 Apr 2024 May 2024 Jun 2024 ' +
        'Jul 2024 Aug 2024 Sep 2024 Oct 2024 Nov 2024 Dec 2024',
    );
  });
});
