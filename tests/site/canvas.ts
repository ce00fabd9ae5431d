import type { Page } from 'playwright';

/** A rectangle on the page, in CSS pixels. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface DrawnNode extends Rect {
  id: string;
  /** The size of the name on the screen, in CSS pixels. */
  fontSize: number;
  /** Each line of the name with its width on the screen, measured in the font that is used. */
  lines: { text: string; width: number }[];
}

export interface DrawnEdge {
  id: string;
  /** The kind and the roles of the edge in the scene. */
  classes: string[];
  lineStyle: string;
  dash: number[];
  /** In pixels at zoom 1. */
  width: number;
  arrow: string;
  sourceArrow: string;
  text: string;
  /** From border to border, as the crow flies, in pixels at zoom 1; null when Cytoscape cannot draw the edge. */
  length: number | null;
  /** The middle of the edge on the page. */
  x: number;
  y: number;
}

/** A text of a card, of a line or of a column. */
export interface DrawnText extends Rect {
  text: string;
  /** The id of the node or edge that it belongs to; null for none. */
  of: string | null;
  /** The role of the decoration and its alignment. */
  classes: string[];
  /** On the screen, in CSS pixels. */
  fontSize: number;
}

/** What is on the canvas at the moment, in coordinates of the page. */
export interface Drawn {
  nodes: DrawnNode[];
  edges: DrawnEdge[];
  texts: DrawnText[];
}

/** Reads what the first graph of a page draws. */
export async function readCanvas(page: Page): Promise<Drawn> {
  // As a text: Playwright takes long over large objects.
  const drawn = await page.evaluate(() => {
    const explorer = document.querySelector('ownership-explorer')?.shadowRoot ?? document;
    const graph = explorer.querySelector('ownership-graph')!;
    const cy = graph.cy!;
    const { left, top } = graph.shadowRoot!.querySelector('.canvas')!.getBoundingClientRect();
    const ruler = document.createElement('canvas').getContext('2d')!;
    const zoom = cy.zoom();
    const pan = cy.pan();
    const nodes = cy
      .nodes()
      .toArray()
      .filter((node) => !node.hasClass('decoration'))
      .map((node) => {
        const { x, y } = node.renderedPosition();
        const [width, height] = [node.renderedOuterWidth(), node.renderedOuterHeight()];
        const fontSize = node.numericStyle('font-size') * zoom;
        ruler.font = `${node.style('font-style')} ${fontSize}px ${node.style('font-family')}`;
        const lines = String(node.style('label')).split('\n');
        return {
          id: node.id(),
          x: left + x - width / 2,
          y: top + y - height / 2,
          width,
          height,
          fontSize,
          lines: lines.map((text) => ({ text, width: ruler.measureText(text).width })),
        };
      });
    const edges = cy.edges().map((edge) => {
      const [start, end] = [edge.sourceEndpoint(), edge.targetEndpoint()];
      // A little beside the middle, where other edges cross less often.
      const weight = 14 / (Math.hypot(end.x - start.x, end.y - start.y) || 1);
      const x = edge.midpoint().x + weight * (end.x - start.x);
      const y = edge.midpoint().y + weight * (end.y - start.y);
      return {
        id: edge.id(),
        classes: edge.classes(),
        lineStyle: String(edge.style('line-style')),
        dash: String(edge.style('line-dash-pattern')).split(/[ ,]+/).map(Number),
        width: Number(edge.numericStyle('width')),
        arrow: String(edge.style('target-arrow-shape')),
        sourceArrow: String(edge.style('source-arrow-shape')),
        text: String(edge.style('target-label')),
        length: Math.hypot(end.x - start.x, end.y - start.y),
        x: left + x * zoom + pan.x,
        y: top + y * zoom + pan.y,
      };
    });
    const texts = cy.nodes('.decoration[text != ""]').map((node) => {
      const position = node.renderedPosition();
      const fontSize = node.numericStyle('font-size') * zoom;
      const font = ['font-style', 'font-weight'].map((name) => String(node.style(name))).join(' ');
      ruler.font = `${font} ${fontSize}px ${node.style('font-family')}`;
      const lines = String(node.data('text')).split('\n');
      const width = Math.max(...lines.map((line) => ruler.measureText(line).width));
      const height = lines.length * fontSize;
      // A text that is aligned to the left begins at its position.
      const shift = node.hasClass('left') ? 0 : node.hasClass('right') ? 1 : 0.5;
      return {
        text: lines.join(' '),
        of: node.data('of') as string | null,
        classes: node.classes(),
        fontSize,
        x: left + position.x - shift * width,
        y: top + position.y - height / 2,
        width,
        height,
      };
    });
    return JSON.stringify({ nodes, edges, texts });
  });
  return JSON.parse(drawn) as Drawn;
}

/** Zooms in on a tie until its edge stands apart from others, as a reader would. */
async function zoomInOn(page: Page, id: string): Promise<void> {
  await page.evaluate((tie) => {
    const explorer = document.querySelector('ownership-explorer')?.shadowRoot ?? document;
    const cy = explorer.querySelector('ownership-graph')!.cy!;
    cy.zoom(2);
    const { x, y } = cy.getElementById(tie).midpoint();
    cy.pan({ x: cy.width() / 2 - 2 * x, y: cy.height() / 2 - 2 * y });
  }, id);
}

/** Clicks the middle of a party's node or of a tie's edge, as a reader does. */
export async function click(page: Page, id: string): Promise<void> {
  const spot = async (): Promise<{ x: number; y: number } | undefined> => {
    const { nodes, edges } = await readCanvas(page);
    const node = nodes.find((drawn) => drawn.id === id);
    if (node) return { x: node.x + node.width / 2, y: node.y + node.height / 2 };
    return edges.find((drawn) => drawn.id === id);
  };
  const { nodes } = await readCanvas(page);
  if (!nodes.some((drawn) => drawn.id === id)) await zoomInOn(page, id);
  let point = await spot();
  // The picture may still give room to what is loaded beside it.
  for (let before = ''; JSON.stringify(point) !== before; point = await spot()) {
    before = JSON.stringify(point);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  if (!point) throw new Error(`${id} is not drawn.`);
  await page.mouse.click(point.x, point.y);
}
