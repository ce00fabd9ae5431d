import { legendItems, type ExportText } from '../../render/index.js';
import { formatPartialDate, exportMessages } from '../../messages/index.js';
import type { Dataset, Day } from '../../model/index.js';
import type { Scene } from '../../scene/index.js';

/** The texts around the graph in an exported image. */
export function exportText(dataset: Dataset, scene: Scene): ExportText {
  const { title, compiled, sources, licence } = dataset;
  const texts = exportMessages;
  return {
    title,
    subtitle: texts.subtitle(formatPartialDate(scene.day)),
    source: texts.sourceLine(
      title,
      formatPartialDate(compiled),
      sources.length,
      licence?.name ?? '',
    ),
    legend: legendItems(scene),
  };
}

/** A file name that says what the image shows and when: `the-worlds-automakers-2025-02-13.png`. */
export function exportFileName(title: string, day: Day): string {
  const words = title
    .normalize('NFD')
    .toLowerCase()
    .replace(/['’\p{M}]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `${words || 'ownership-graph'}-${day}.png`;
}
