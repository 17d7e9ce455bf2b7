/**
 * The way a package gets in that would build its tables at import: `import load from "lazy:franc"` gives a function whose
 * first call runs the package. It is bundled for that, since nothing but a bundler can load a module late without a promise.
 */

const PREFIX = "lazy:";

/** The plugins that serve `lazy:…`. */
export const lazy = {
  /** For tsup: what is asked for by require() esbuild wraps in a function. */
  esbuild: {
    name: "lazy",
    setup(build: import("esbuild").PluginBuild) {
      build.onResolve({ filter: new RegExp(`^${PREFIX}`) }, ({ path, resolveDir }) => ({ path: path.slice(PREFIX.length), namespace: "lazy", pluginData: resolveDir }));
      build.onLoad({ filter: /./, namespace: "lazy" }, ({ path, pluginData }) => ({ contents: `export default () => require(${JSON.stringify(path)});`, loader: "js", resolveDir: pluginData as string }));
    },
  },
  /** For vitest, which runs the package at import. */
  vite: {
    name: "lazy",
    resolveId: (id: string) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load: (id: string) => (id.startsWith(`\0${PREFIX}`) ? `import * as loaded from ${JSON.stringify(id.slice(PREFIX.length + 1))};\nexport default () => loaded;` : undefined),
  },
};
