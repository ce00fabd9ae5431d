/**
 * Turns points so that they extend furthest from left to right: their principal
 * axis becomes level. It needs square roots alone.
 */
export function turnLevel(x: Float64Array, y: Float64Array): void {
  const count = x.length;
  let [middleX, middleY] = [0, 0];
  for (let at = 0; at < count; at++) {
    middleX += (x[at] ?? 0) / count;
    middleY += (y[at] ?? 0) / count;
  }
  let [xx, xy, yy] = [0, 0, 0];
  for (let at = 0; at < count; at++) {
    const dx = (x[at] ?? 0) - middleX;
    const dy = (y[at] ?? 0) - middleY;
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  }
  const difference = xx - yy;
  const length = Math.sqrt(difference * difference + 4 * xy * xy);
  if (length === 0) return;
  const cosOfDouble = difference / length;
  const cos = Math.sqrt((1 + cosOfDouble) / 2);
  const sin = (xy < 0 ? -1 : 1) * Math.sqrt((1 - cosOfDouble) / 2);
  for (let at = 0; at < count; at++) {
    const dx = (x[at] ?? 0) - middleX;
    const dy = (y[at] ?? 0) - middleY;
    x[at] = dx * cos + dy * sin;
    y[at] = dy * cos - dx * sin;
  }
}
