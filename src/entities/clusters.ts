/** The mentions of a text by whom or what they mean, and what two texts both speak of. */
import { similarity } from "../gazetteer/similarity";
import type { Annotation, Cluster, Entity, EntityType, SharedEntity } from "../types";

/** Names of somebody whom nobody lists are one where they are so alike: পাশিনিয়ান, পশিনিয়ান. */
const ALIKE = 0.93;
/** Names that differ at their beginning are not compared. */
const SAME_BEGINNING = 2;

/**
 * Groups the mentions of one text: those with one id, and of those without, the names that are one type and written alike.
 *
 * @returns clusters in the order of their first mentions; every mention stands in exactly one
 */
export function clusterEntities(entities: readonly Entity[]): Cluster[] {
  const clusters: Cluster[] = [];
  const byId = new Map<string, Cluster>();
  const byBeginning = new Map<string, Namesake[]>();
  for (let place = 0; place < entities.length; place++) {
    const { id, type, name } = entities[place] as Entity;
    const written = id === null ? plain(name) : "";
    const namesakes = id === null ? namesakesOf(written, type, byBeginning) : [];
    const known = id === null ? namesakes.find((other) => similarity(other.written, written) >= ALIKE)?.cluster : byId.get(id);
    if (known) {
      known.mentions.push(place);
      continue;
    }
    const cluster: Cluster = { id, type, name, mentions: [place] };
    clusters.push(cluster);
    if (id === null) namesakes.push({ written, cluster });
    else byId.set(id, cluster);
  }
  return clusters;
}

/** A cluster of somebody whom nobody lists, by the name of the first mention. */
interface Namesake {
  written: string;
  cluster: Cluster;
}

/** Those of a type whose names begin alike. */
function namesakesOf(written: string, type: EntityType, byBeginning: Map<string, Namesake[]>): Namesake[] {
  const beginning = `${type} ${written.slice(0, SAME_BEGINNING)}`;
  let namesakes = byBeginning.get(beginning);
  if (!namesakes) byBeginning.set(beginning, (namesakes = []));
  return namesakes;
}

/** What one text writes in several ways: vowel marks, stretching, joiners, white space, hyphens, capitals. */
const VARIED = /[\u064b-\u0652\u0640\p{Cf}\p{Lu}-]|[^\S ]|\s\s/u;

/** A name without it. */
function plain(name: string): string {
  const composed = name.normalize("NFKC");
  return VARIED.test(composed) ? composed.replace(/[\u064b-\u0652\u0640\p{Cf}]/gu, "").replace(/[\s-]+/gu, " ").toLowerCase() : composed;
}

/**
 * What two texts both speak of, in whatever languages: the clusters with one id in both, and those without that bear one name.
 *
 * @param a an annotation, as `annotate` gives it
 * @param b another
 * @returns in the order of `a`; `mentions` are places in the entities of each
 *
 * @example
 * ```ts
 * import { annotate, sharedEntities } from "khabar";
 * const shared = sharedEntities(annotate("গতকাল ঢাকায় বৈঠক হয়।"), annotate("عقد الاجتماع في دكا أمس."));
 * console.log(shared.map(({ id }) => id)); // [ 'place/dhaka' ]
 * ```
 */
export function sharedEntities(a: Pick<Annotation, "clusters">, b: Pick<Annotation, "clusters">): SharedEntity[] {
  const others = new Map(b.clusters.map((cluster) => [keyOf(cluster), cluster]));
  return a.clusters.flatMap((cluster) => {
    const other = others.get(keyOf(cluster));
    return other ? [{ id: cluster.id, type: cluster.type, name: cluster.name, mentions: [cluster.mentions, other.mentions] as [number[], number[]] }] : [];
  });
}

const keyOf = ({ id, type, name }: Cluster): string => (id === null ? `${type} ${plain(name)}` : `id ${id}`);
