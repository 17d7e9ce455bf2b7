/** The version of package.json, put in by the build. */
declare const __KHABAR_VERSION__: string;
