/** What Trusted Types let pages say of scripts; the types of the DOM do not have it yet. */
interface ScriptPolicy {
  createScriptURL: (url: string) => URL;
}

interface TrustedTypes {
  createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => ScriptPolicy;
}

/** The name of the policy, which a page that demands Trusted Types has to allow. */
const POLICY = 'ownership-graph';

let policy: ScriptPolicy | undefined;

/** The address of a script of this package, as a page that demands Trusted Types accepts it. */
function trusted(url: string): string | URL {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return url;
  policy ??= trustedTypes.createPolicy(POLICY, { createScriptURL: (script) => script });
  return policy.createScriptURL(url);
}

/** The address of a script that imports another one, which may come from another origin. */
function importing({ href }: URL): string {
  const script = new Blob([`import ${JSON.stringify(href)};`], { type: 'text/javascript' });
  return URL.createObjectURL(script);
}

/**
 * Gives a class of workers whose scripts may come from another origin than the page, as from a CDN,
 * which browsers refuse otherwise. It is made when it is asked for, since Node.js has no workers.
 */
export function anyOriginWorker(): new (url: URL, options: WorkerOptions) => Worker {
  return class extends Worker {
    readonly #import: string | undefined;

    constructor(url: URL, options: WorkerOptions) {
      const address = url.origin === location.origin ? undefined : importing(url);
      super(trusted(address ?? url.href), options);
      this.#import = address;
    }

    override terminate(): void {
      super.terminate();
      if (this.#import) URL.revokeObjectURL(this.#import);
    }
  };
}
