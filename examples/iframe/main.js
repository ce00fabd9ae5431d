// Frames tell how high they are, whenever that changes.
addEventListener('message', ({ data, source }) => {
  if (data?.type !== 'ownership-graph:height') return;
  const frames = [...document.querySelectorAll('iframe')];
  const frame = frames.find(({ contentWindow }) => contentWindow === source);
  frame?.style.setProperty('block-size', `${data.height}px`);
});
