import { html, nothing, type TemplateResult } from 'lit';
import { formatShare, inspectorMessages } from '../../messages/index.js';
import type { ShareBounds, ShareLink, SharePath } from '../../network/index.js';
import { collapsed } from './collapsed.js';
import { nameOf, type InspectorContext } from './context.js';
import { stakesOfLink, type ExplainedShare } from './end-shares.js';
import { references } from './references.js';

const words = inspectorMessages.inTheEnd;

const NONE: ShareBounds = { min: 0, max: 0 };

/** A share within limits in words: `35.7%`, `30–40%`. */
export function formatBounds({ min, max }: ShareBounds): string {
  return formatShare(min === max ? min : { min, max });
}

/** `53.3% in Volkswagen`, with its sources. */
function linkTemplate(link: ShareLink, context: InspectorContext): TemplateResult {
  const stakes = stakesOfLink(link, context);
  const sources = stakes.flatMap(({ holding }) => holding.sources);
  const text = words.link(formatBounds(link.share), nameOf(context, link.owned));
  const [first] = stakes;
  const name = first
    ? html`<button type="button" class="tie" @click=${() => context.select(first.stake.id)}>
        ${text}
      </button>`
    : text;
  return html`${name}${references(sources, context)}`;
}

function chain({ links, share }: SharePath, context: InspectorContext): TemplateResult {
  const parts = links.map((link, index) => {
    return html`${index > 0 ? words.times : nothing}${linkTemplate(link, context)}`;
  });
  const product = links.length > 1 ? words.equals(formatBounds(share)) : nothing;
  return html`<li part="chain">${parts}${product}</li>`;
}

/** Of the parties of all chains those that hold one another, two by two. */
function loops({ paths: { paths } }: ExplainedShare, context: InspectorContext): string[] {
  const mutual = paths
    .flatMap(({ links }) => links)
    .filter(({ owner, owned }) => {
      const back = { owner: owned, owned: owner, share: NONE };
      return stakesOfLink(back, context).length > 0;
    });
  const texts = mutual.map(({ owner, owned }) =>
    words.loop(...([nameOf(context, owner), nameOf(context, owned)].sort() as [string, string])),
  );
  return [...new Set(texts)];
}

/**
 * The chains of holdings of which a share is made, one click away: each link with its share and its
 * sources, the product, and what further chains and circles add.
 */
export function shareChains(
  explained: ExplainedShare,
  context: InspectorContext,
): TemplateResult | typeof nothing {
  const { paths, rest } = explained.paths;
  const remarks = [
    ...(rest.max > 0 ? [words.rest(formatBounds(rest))] : []),
    ...loops(explained, context),
  ];
  return collapsed(
    words.why,
    paths.length,
    html`<ol class="chains">
        ${paths.map((path) => chain(path, context))}
      </ol>
      ${remarks.length > 0 ? html`<p class="soft">${remarks.join(' ')}</p>` : nothing}`,
  );
}
