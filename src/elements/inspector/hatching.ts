import { svg, type SVGTemplateResult } from 'lit';

/** The pattern of what is not known, drawn at every few pixels, whatever the width of what it fills. */
export function hatching(id: string): SVGTemplateResult {
  return svg`<pattern
    id=${id}
    width="6"
    height="6"
    patternUnits="userSpaceOnUse"
    patternTransform="rotate(45)"
  >
    <rect class="hatch" width="1.5" height="6"></rect>
  </pattern>`;
}
