// What a reader selects in one explorer is selected in the other, each on its own day.
const explorers = [...document.querySelectorAll('ownership-explorer')];
for (const explorer of explorers) {
  explorer.addEventListener('ownership-select', ({ detail }) => {
    for (const other of explorers) if (other !== explorer) other.selected = detail.id;
  });
}
