import { builtInGazetteer } from "../../gazetteers/built-in";
import names from "tables:ar";

/** The built-in gazetteer with the names of Arabic alone. */
export const builtIn = builtInGazetteer({ ar: names });
