/**
 * The page for frames: an explorer that is set up by the address of the page, and whose height is told to the page
 * around it in the forms that newsrooms listen to.
 */
const ATTRIBUTES = [
  'view',
  'day',
  'compare',
  'selected',
  'format',
  'mapping',
  'theme',
  'controls',
  'heading-level',
] as const;

const DATA = './graph-data/automakers.json';

/** The heights of frames of less than some widths, in pixels; vertical units would follow the frame. */
const HEIGHTS = [
  [600, 640],
  [1000, 680],
  [Infinity, 720],
] as const;

const wanted = new URLSearchParams(location.search);
const explorer = document.querySelector('ownership-explorer');
for (const name of ATTRIBUTES) {
  const value = wanted.get(name);
  if (value !== null) explorer?.setAttribute(name, value);
}
explorer?.setAttribute('src', wanted.get('src') ?? DATA);

function tellHeight(): void {
  const [, height = 720] = HEIGHTS.find(([width]) => innerWidth < width) ?? [];
  explorer?.style.setProperty('block-size', `${height}px`);
  const src = location.href;
  const messages: unknown[] = [
    { type: 'ownership-graph:height', height, src },
    { sender: 'Flourish', context: 'iframe.resize', method: 'resize', height, src },
    { 'datawrapper-height': { [wanted.get('id') ?? 'ownership-graph']: height } },
    { sentinel: 'amp', type: 'embed-size', height },
  ];
  // Whoever embeds the page may know how high it is.
  if (parent !== window) for (const message of messages) parent.postMessage(message, '*');
}

addEventListener('resize', tellHeight);
tellHeight();
