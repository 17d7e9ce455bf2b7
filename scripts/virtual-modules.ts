/** Modules that a build makes up: `import text from "tables:bn"`. The same function serves tsup (esbuild) and vitest (Vite). */

/** Plugins for imports of `name:a,b,c`, whose default export is what `make` gives for a, b and c. */
export function virtualModules(name: string, make: (parts: readonly string[]) => unknown) {
  const prefix = `${name}:`;
  const moduleOf = (specifier: string): string => `export default ${JSON.stringify(make(specifier.slice(prefix.length).split(",")))};`;
  return {
    /** For tsup and any other build by esbuild. */
    esbuild: {
      name,
      setup(build: import("esbuild").PluginBuild) {
        build.onResolve({ filter: new RegExp(`^${prefix}`) }, ({ path }) => ({ path, namespace: name }));
        build.onLoad({ filter: /./, namespace: name }, ({ path }) => ({ contents: moduleOf(path), loader: "js" }));
      },
    },
    /** For vitest and any other build by Vite. */
    vite: {
      name,
      resolveId: (id: string) => (id.startsWith(prefix) ? `\0${id}` : undefined),
      load: (id: string) => (id.startsWith(`\0${prefix}`) ? moduleOf(id.slice(1)) : undefined),
    },
  };
}
