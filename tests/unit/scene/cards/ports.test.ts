import { describe, expect, it } from 'vitest';
import { assignLanes } from '../../../../src/scene/cards/lanes.js';
import type { Line } from '../../../../src/scene/cards/line.js';
import { assignPorts, type Ports } from '../../../../src/scene/cards/ports.js';
import { OVERVIEW } from '../../../../src/scene/overview/settings.js';
import { frameOf, line, placedCard } from '../overview/cards.js';

const hub = placedCard('hub', 0, 300);
const others = Array.from({ length: 12 }, (_, index) => placedCard(`card-${index}`, 1, 40 * index));

function portsOf(lines: Line[]): Ports {
  return assignPorts(lines, assignLanes(lines, [[hub], others, []], frameOf()), frameOf());
}

describe('the ends of lines on a side of a card', () => {
  it('lie on its border, in the order of the cards at their other ends', () => {
    const lines = [3, 0, 2].map((at) => line(hub, others[at]!));
    const ports = portsOf(lines);
    const [third, first, second] = lines.map((each) => ports.at(each, hub));
    expect(first!.y).toBeLessThan(second!.y);
    expect(second!.y).toBeLessThan(third!.y);
    for (const { x, y } of [first!, second!, third!]) {
      expect(x).toBe(hub.x + hub.width / 2);
      expect(Math.abs(y - hub.y)).toBeLessThan(hub.height / 2);
    }
  });

  it('put arcs outside of all other lines', () => {
    const [above, below] = [placedCard('above', 0, 100), placedCard('below', 0, 500)];
    const arcs = [above, below].map((card) => line(hub, card, { kind: 'arc', side: 'right' }));
    const level = line(hub, others[0]!);
    const ports = portsOf([level, ...arcs]);
    const [middle, upper, lower] = [level, ...arcs].map((each) => ports.at(each, hub).y);
    expect(upper).toBeLessThan(middle!);
    expect(lower).toBeGreaterThan(middle!);
  });

  it('are spread over the lower and the upper side for lines within a column', () => {
    const below = placedCard('below', 0, 340);
    const lines = [line(hub, below, { kind: 'vertical' })];
    expect(portsOf(lines).at(lines[0]!, hub)).toEqual({ x: hub.x, y: 315 });
    expect(portsOf(lines).at(lines[0]!, below)).toEqual({ x: below.x, y: 325 });
  });

  it('share a trunk where they are very many', () => {
    const lines = others.map((card) => line(hub, card));
    expect(lines.length).toBeGreaterThanOrEqual(OVERVIEW.trunkFrom);
    const ports = portsOf(lines);
    expect(new Set(lines.map((each) => ports.at(each, hub).y)).size).toBe(1);
    for (const each of lines) expect(ports.trunkOf(each)).toBe(hub);
    const few = lines.slice(0, OVERVIEW.trunkFrom - 1);
    expect(portsOf(few).trunkOf(few[0]!)).toBeUndefined();
  });

  it('do not depend on the order of the lines', () => {
    const lines = others.slice(0, 5).map((card) => line(hub, card));
    const [ports, reversed] = [portsOf(lines), portsOf([...lines].reverse())];
    for (const each of lines) expect(reversed.at(each, hub)).toEqual(ports.at(each, hub));
  });
});
