import { legendItems, type ExportText } from '../../render/index.js';
import { formatPartialDate } from '../../messages/index.js';
import type { Dataset, Day } from '../../model/index.js';
import type { Scene } from '../../scene/index.js';

/** The words that stand around the graph in a picture. */
export function exportText(dataset: Dataset, scene: Scene): ExportText {
  const compiled = formatPartialDate(dataset.compiled);
  const licence = dataset.licence ? `, ${dataset.licence.name}` : '';
  const sources = dataset.sources.length > 0 ? ` from ${dataset.sources.length} sources` : '';
  return {
    title: dataset.title,
    subtitle: `Stakes, alliances and talks on ${formatPartialDate(scene.day)}. Arrows point from the owner to the owned.`,
    source: `Source: “${dataset.title}”, compiled ${compiled}${sources}${licence}. Drawn with Ownership Graph.`,
    legend: legendItems(scene),
  };
}

/** A file name that says what the picture shows and when: `the-worlds-automakers-2025-02-13.png`. */
export function exportFileName(title: string, day: Day): string {
  const words = title
    .normalize('NFD')
    .toLowerCase()
    .replace(/['’\p{M}]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `${words || 'ownership-graph'}-${day}.png`;
}
