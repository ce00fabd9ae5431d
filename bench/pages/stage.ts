/** A place of fixed size on the page for a graph. */
export function stage(): HTMLElement {
  const place = document.createElement('div');
  place.className = 'stage';
  document.body.append(place);
  return place;
}
