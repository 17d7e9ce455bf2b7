/** The last part of an entry's id, as it follows from the English name: "Cox's Bazar" → "coxs-bazar". */
export const slug = (name: string): string =>
  name.normalize("NFD").toLowerCase().replace(/[\p{M}'’.]/gu, "").replace(/[^a-z0-9]+/gu, "-").replace(/^-|-$/gu, "");
