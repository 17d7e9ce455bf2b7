import { builtInGazetteer } from "../../gazetteers/built-in";
import names from "tables:id,bn";

/** The built-in gazetteer with the names of Bengali alone. */
export const builtIn = builtInGazetteer([names]);
