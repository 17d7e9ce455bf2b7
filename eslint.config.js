import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "scripts/gazetteers/node_modules/", "coverage/"] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  regexp.configs["flat/recommended"],
  {
    rules: {
      // Typed arrays and checked indices make these assertions safe; the compiler cannot see it.
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/dot-notation": "off",
      // A literal control character or combining mark in a class is what a text library is about; each is written as an escape.
      "no-control-regex": "off",
      "regexp/strict": "error",
    },
  },
);
