// Writes src/gazetteers/bangladesh.tsv: the districts and upazilas of Bangladesh, in English and Bengali, from bd-geojs (MIT).
// Places that a table written by hand has by the same Bengali name are left to it. Run `npm ci && npm run generate` in this folder.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { districts, upazillas } = require("bd-geojs");
const { version } = require("bd-geojs/package.json");
const folder = new URL("../../src/gazetteers/", import.meta.url);
const FILE = "bangladesh.tsv";

const clean = (name) => name.normalize("NFC").replace(/\s+/gu, " ").trim();
const slug = (name) => name.toLowerCase().replace(/['’]/gu, "").replace(/[^a-z]+/gu, "-").replace(/^-|-$/gu, "");

// Names as papers write them, where the source slips, is out of date or writes one sound in several ways.
const english = {
  "Borhan Sddin": "Borhanuddin", Charrajibpur: "Char Rajibpur", Chapainawabganj: "Chapai Nawabganj", Coxsbazar: "Cox's Bazar",
  Dakshinsurma: "Dakshin Surma", Gior: "Ghior", Louhajanj: "Louhajang", Paikgasa: "Paikgachha", Senbug: "Senbagh",
  Singiar: "Singair", Shariakandi: "Sariakandi", Bishwambarpur: "Bishwambharpur", Mirsharai: "Mirsarai", Charfesson: "Char Fasson", Nondigram: "Nandigram",
  Ishurdi: "Ishwardi", Iswarganj: "Ishwarganj", Dewangonj: "Dewanganj", Faridgonj: "Faridganj", Karimgonj: "Karimganj", Mohongonj: "Mohanganj",
  Monohargonj: "Manoharganj", Raigonj: "Raiganj", Taragonj: "Taraganj", Bokshiganj: "Bakshiganj", Kamolganj: "Kamalganj", Birol: "Biral", Dhunot: "Dhunat",
  Nokla: "Nakla", Gomostapur: "Gomastapur", Pathorghata: "Patharghata", Botiaghata: "Batiaghata", Digholia: "Dighalia", Atghoria: "Atgharia",
  Mohadevpur: "Mahadebpur", Syedpur: "Saidpur", Shibaloy: "Shibalaya", Sonaimori: "Sonaimuri", Sreebordi: "Sreebardi", Pangsa: "Pangsha",
  Doulatkhan: "Daulatkhan", Fultola: "Phultala", Kamarkhand: "Kamarkhanda", Zajira: "Zanjira", Belaichari: "Bilaichhari", Juraichari: "Jurachhari",
  Baghaichari: "Baghaichhari", Manikchari: "Manikchhari", Mohalchari: "Mahalchhari", Panchari: "Panchhari", Phulchari: "Phulchhari",
  "South Sunamganj": "Shantiganj", Zianagar: "Indurkani",
};
const bengali = {
  "দুপচাচিঁয়া": "দুপচাঁচিয়া", "তেতুলিয়া": "তেঁতুলিয়া", "ভুয়াপুর": "ভূঞাপুর", "লক্ষীছড়ি": "লক্ষ্মীছড়ি", "গংগাচড়া": "গঙ্গাচড়া",
  "টংগীবাড়ি": "টঙ্গিবাড়ী", "টুংগীপাড়া": "টুঙ্গিপাড়া", "বোরহান উদ্দিন": "বোরহানউদ্দিন", "ওসমানী নগর": "ওসমানীনগর", "দক্ষিণ সুনামগঞ্জ": "শান্তিগঞ্জ",
  "জিয়ানগর": "ইন্দুরকানী", "বেলাবো": "বেলাব", "সীতাকুন্ড": "সীতাকুণ্ড", "হরিণাকুন্ডু": "হরিণাকুণ্ডু", "দিঘীনালা": "দীঘিনালা", "নন্দিগ্রাম": "নন্দীগ্রাম",
  "দেবিদ্বার": "দেবীদ্বার", "কেরাণীগঞ্জ": "কেরানীগঞ্জ", "ফুলবাড়ীয়া": "ফুলবাড়িয়া", "মঠবাড়ীয়া": "মঠবাড়িয়া",
};
// Also common words, persons' names, rivers or larger places elsewhere: they count only beside a cue such as উপজেলা.
const ambiguous = new Set([
  "আত্রাই", "আনোয়ারা", "আমতলী", "ইসলামপুর", "কর্ণফুলী", "কসবা", "কালাই", "কালিয়া", "গোপালপুর", "গৌরীপুর", "ছাতক", "জাজিরা", "জুড়ী", "ডোমার", "তালা", "তিতাস",
  "দোহার", "ধর্মপাশা", "নকলা", "নন্দীগ্রাম", "পবা", "পলাশ", "ফুলতলা", "বন্দর", "বাঘা", "বামনা", "বাসাইল", "বাহুবল", "বিজয়নগর", "বিরল", "বিশ্বনাথ", "বেড়া", "বোদা",
  "ভাঙ্গা", "ভৈরব", "মদন", "মনপুরা", "মান্দা", "মেঘনা", "মোহনপুর", "রায়পুর", "রুমা", "রূপসা", "লামা", "শিবালয়", "শ্রীনগর", "হিজলা", "দুর্গাপুর", "হরিপুর", "দৌলতপুর",
  "হাতিয়া", "রাজবাড়ী", "বোরহানউদ্দিন", "রামপাল", "লালমোহন", "পরশুরাম", "আড়াইহাজার", "খানসামা",
].map(clean));

const corrected = new Map(Object.entries(bengali).map(([given, written]) => [clean(given), written]));

const ids = new Set();
const names = new Set();
for (const file of readdirSync(folder).filter((name) => name.endsWith(".tsv") && name !== FILE)) {
  const [header, ...rows] = readFileSync(new URL(file, folder), "utf8").split("\n").filter((line) => line !== "" && !line.startsWith("#")).map((line) => line.split("\t"));
  for (const row of rows) {
    // A row without a type only adds names to an entry of another table.
    if (row[header.indexOf("type")] === "") continue;
    ids.add(row[header.indexOf("id")]);
    for (const name of (row[header.indexOf("bn")] ?? "").split("|")) names.add(name.replace(/[?!]$/u, ""));
  }
}

const rows = [];
/** Adds a place that no table has yet; of several places with one name the first stands for them. */
function add(name, given, tier, within) {
  const written = clean(corrected.get(clean(given)) ?? given);
  if (names.has(written) || / সদর$|^সদর /u.test(written)) return;
  const place = english[name] ?? name;
  const plain = `place/${slug(place)}`;
  const id = ids.has(plain) ? `${plain}-${slug(within)}` : plain;
  ids.add(id);
  names.add(written);
  rows.push([id, "GPE", place, ambiguous.has(written) ? `${written}?` : written, String(tier)]);
}
for (const { name, bn_name: given } of districts) add(name, given, 2, "bangladesh");
const districtOf = new Map(districts.map(({ id, name }) => [id, name]));
for (const { name, bn_name: given, district_id: district } of upazillas) add(name, given, 3, districtOf.get(district));
rows.sort(([a], [b]) => (a < b ? -1 : 1));
const header = [
  `# Districts and upazilas of Bangladesh. Generated by scripts/gazetteers/bangladesh.mjs from bd-geojs ${version} (MIT); do not edit.`,
  ["id", "type", "en", "bn", "tier"].join("\t"),
];
writeFileSync(new URL(FILE, folder), [...header, ...rows.map((row) => row.join("\t"))].join("\n") + "\n");
