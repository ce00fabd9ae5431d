import 'ownership-graph/ownership-graph.css';
import 'ownership-graph/define/explorer.js';
import { small } from './small.js';

const main = document.querySelector('main')!;
const [button, day, output] = [
  document.querySelector('button')!,
  document.querySelector('input')!,
  document.querySelector('output')!,
];
const footer = document.createElement('p');
footer.slot = 'footer';
footer.textContent = `As of ${day.value}`;

const explorer = document.createElement('ownership-explorer');
explorer.append(footer);
explorer.src = '/graph-data/automakers.json';
explorer.day = day.value;
explorer.select('nissan');
explorer.setAttribute('heading-level', '2');
main.append(explorer);

explorer.addEventListener('ownership-select', ({ detail }) => {
  output.textContent = detail.id ?? 'nothing';
});
day.addEventListener('change', () => {
  explorer.day = day.value;
  footer.textContent = `As of ${day.value}`;
});
button.addEventListener('click', () => {
  if (explorer.isConnected) explorer.remove();
  else main.append(explorer);
  button.textContent = explorer.isConnected ? 'Hide' : 'Show';
});
const graph = document.querySelector('ownership-graph')!;
graph.data = small;
graph.noToolbar = true;
