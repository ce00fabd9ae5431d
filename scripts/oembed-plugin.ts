import type { HtmlTagDescriptor, Plugin } from 'vite';

const FILE = 'oembed.json';
const PAGE = 'embed.html';
const TITLE = "Ownership Graph: the world's automakers";
/** In pixels. A static answer cannot follow the size that is asked for; the frame is as wide as its place. */
const SIZE = { width: 960, height: 720 };

/** What systems are answered that ask for what to show in place of a link to the site. Its addresses are absolute. */
export function oembedAnswer(site: URL): object {
  const { href } = new URL(PAGE, site);
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'Ownership Graph',
    provider_url: site.href,
    title: TITLE,
    ...SIZE,
    html: `<iframe src="${href}" title="${TITLE}" width="100%" height="${SIZE.height}" style="border: 0"></iframe>`,
  };
}

/**
 * Writes the answer for oEmbed as a file, and a link to it into the page, where the environment variable `SITE_URL`
 * says where the site will be. Without it nobody knows the addresses that the answer needs.
 */
export function oembedPlugin(address = process.env.SITE_URL): Plugin {
  const site = address === undefined ? undefined : new URL(address.replace(/\/*$/, '/'));
  return {
    name: 'ownership-graph-oembed',
    apply: 'build',
    transformIndexHtml: (): HtmlTagDescriptor[] => {
      if (!site) return [];
      const { href } = new URL(FILE, site);
      const attrs = { rel: 'alternate', type: 'application/json+oembed', href, title: TITLE };
      return [{ tag: 'link', attrs, injectTo: 'head' }];
    },
    generateBundle() {
      if (!site) return;
      const source = `${JSON.stringify(oembedAnswer(site), null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: FILE, source });
    },
  };
}
