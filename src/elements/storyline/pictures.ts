import type { Store } from '../../store/index.js';
import type { PictureSource } from '../graph/picture/compose.js';
import { readTheme } from '../graph/theme-probe.js';

/** What of pictures is loaded when one is asked for. */
export { PictureDialog } from '../graph/picture/dialog-controller.js';
export { exportPicture, refuse } from '../graph/picture/export-picture.js';
export { dialogStyles } from '../shared/dialog.styles.js';

/** What the history of a store gives to pictures of it, in the colours of a root. */
export function storylinePictureSource(store: () => Store, root: ParentNode): PictureSource {
  return {
    store,
    // A store may show something else beside the history.
    state: () => ({ ...store().state, view: 'storyline' }),
    theme: (scheme) => {
      const probe = document.createElement('span');
      root.append(probe);
      const theme = readTheme(probe, scheme);
      probe.remove();
      return theme;
    },
    renderer: () => undefined,
  };
}
