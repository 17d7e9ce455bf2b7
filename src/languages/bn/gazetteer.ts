import { builtInGazetteer } from "../../gazetteers/built-in";
import names from "tables:bn";

/** The built-in gazetteer with the names of Bengali alone. */
export const builtIn = builtInGazetteer({ bn: names });
