import { legendItems, type ExportText } from '../../render/index.js';
import { formatPartialDate, exportMessages } from '../../messages/index.js';
import type { Dataset } from '../../model/index.js';
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
