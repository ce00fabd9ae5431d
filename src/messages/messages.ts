import { common } from './en/common.js';
import { dates } from './en/dates.js';
import { explorer } from './en/explorer.js';
import { focus } from './en/focus.js';
import { graph } from './en/graph.js';
import { legend } from './en/legend.js';
import { legendPanel } from './en/legend-panel.js';
import { list } from './en/list.js';
import { loading } from './en/loading.js';
import { overview } from './en/overview.js';
import { scene } from './en/scene.js';
import { share } from './en/share.js';

/** Every word that a reader sees, in English, by the part of the interface that it belongs to. */
export const messages = {
  common,
  dates,
  explorer,
  focus,
  graph,
  legend,
  legendPanel,
  list,
  loading,
  overview,
  scene,
  share,
};
