import type { NodeEncoding } from '../encoding.js';

/** A rectangle whose corners are cut off, `dx` and `dy` pixels from each; for 0, whole. */
function cutCorners(width: number, height: number, dx: number, dy: number): string {
  return (
    `M${dx} 0H${width - dx}L${width} ${dy}V${height - dy}` +
    `L${width - dx} ${height}H${dx}L0 ${height - dy}V${dy}Z`
  );
}

function rounded(width: number, height: number, radius: number): string {
  const arc = (x: number, y: number): string => `a${radius} ${radius} 0 0 1 ${x} ${y}`;
  const across = width - 2 * radius;
  const down = height - 2 * radius;
  return (
    `M${radius} 0h${across}${arc(radius, radius)}v${down}${arc(-radius, radius)}` +
    `h${-across}${arc(-radius, -radius)}v${-down}${arc(radius, -radius)}Z`
  );
}

function ellipse(width: number, height: number): string {
  const radii = `${width / 2} ${height / 2}`;
  const middle = height / 2;
  return `M0 ${middle}A${radii} 0 0 1 ${width} ${middle}A${radii} 0 0 1 0 ${middle}Z`;
}

/** A rectangle whose left and right sides are notched. */
function notched(width: number, height: number): string {
  const notch = width / 8;
  return `M0 0H${width}L${width - notch} ${height / 2}L${width} ${height}H0L${notch} ${height / 2}Z`;
}

/** The outline of a shape as SVG path data, with its upper left corner at the origin. */
export function shapePath(shape: NodeEncoding['shape'], width: number, height: number): string {
  switch (shape) {
    case 'rectangle':
      return cutCorners(width, height, 0, 0);
    case 'round-rectangle':
      return rounded(width, height, 4);
    case 'cut-rectangle':
      return cutCorners(width, height, 4, 4);
    case 'hexagon':
      return cutCorners(width, height, height / 2.5, height / 2);
    case 'ellipse':
      return ellipse(width, height);
    case 'concave-hexagon':
      return notched(width, height);
  }
}
