import { describe, expect, it } from 'vitest';
import { assignLanes } from '../../../../src/scene/cards/lanes.js';
import { frameOf, line, placedCard } from '../overview/cards.js';

const left = [100, 300].map((y, index) => placedCard(`left-${index}`, 0, y));
const right = [100, 300].map((y, index) => placedCard(`right-${index}`, 2, y));
const middle = [200, 300].map((y, index) => placedCard(`middle-${index}`, 1, y));
const columns = [left, middle, right];

describe('lanes', () => {
  it('lie in the gap that was chosen, apart from each other and from the cards', () => {
    const lines = [0, 1].map((at) => line(left[at]!, right[at]!, { kind: 'through', gaps: [1] }));
    const lanes = assignLanes(lines, columns, frameOf());
    const [[first], [second]] = lines.map((each) => lanes.get(each)!) as [number[], number[]];
    // Between the end of the upper card at 215 and the beginning of the lower one at 285.
    expect(first).toBeGreaterThan(215);
    expect(second! - first!).toBeGreaterThan(3);
    expect(second).toBeLessThan(285);
  });

  it('are ordered by the ends of their lines, whatever the order of the lines', () => {
    const lines = [1, 0].map((at) => line(left[at]!, right[at]!, { kind: 'through', gaps: [0] }));
    const lanes = assignLanes(lines, columns, frameOf());
    expect(lanes.get(lines[1]!)![0]).toBeLessThan(lanes.get(lines[0]!)![0]!);
    const reversed = assignLanes([...lines].reverse(), columns, frameOf());
    for (const each of lines) expect(reversed.get(each)).toEqual(lanes.get(each));
  });

  it('above the first card and below the last one are near to it', () => {
    const above = line(left[0]!, right[0]!, { kind: 'through', gaps: [0] });
    const below = line(left[1]!, right[1]!, { kind: 'through', gaps: [2] });
    const lanes = assignLanes([above, below], columns, frameOf());
    expect(185 - lanes.get(above)![0]!).toBeLessThan(10);
    expect(lanes.get(below)![0]! - 315).toBeLessThan(10);
  });

  it('has no line that passes nothing', () => {
    expect(assignLanes([line(left[0]!, middle[0]!)], columns, frameOf()).size).toBe(0);
  });
});
