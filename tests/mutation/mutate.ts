import {readKnowledge} from '../../pipeline/edge/read-knowledge.ts';
import {root} from '../repository.ts';
import {judge} from './judge.ts';
import {mutants} from './mutants.ts';
import {trials} from './trials.ts';

/**
 * `make mutate [KIND=phrase]`: drops each rule, phrase, entry of a list, act, cue and actor in turn, and prints those whose
 * absence no example, hard case or gold cell of a seen profile notices. Exit code 1 where more than five in a hundred survive.
 */
const LEAST = 0.95;
const [asked, share = '1/1'] = process.argv.slice(2);
const [part, parts] = share.split('/').map(Number) as [number, number];
const known = readKnowledge(root);
const book = {rules: known.rules, files: known.files};
const all = mutants(book).filter(
  ({kind}, at) => (!asked || asked === 'all' || kind === asked) && at % parts === part - 1,
);
const judged = judge(known, book, all, trials(known));
const counted = new Map<string, {all: number; survived: number}>();
for (const mutant of all) {
  const count = counted.get(mutant.kind) ?? {all: 0, survived: 0};
  counted.set(mutant.kind, count);
  count.all++;
  if (judged(mutant) !== null) continue;
  count.survived++;
  console.log(`survives  ${mutant.place}  ${mutant.text}`);
}
let [dropped, survived] = [0, 0];
for (const [kind, count] of counted) {
  console.log(`${kind.padEnd(8)} ${count.all} dropped, ${count.survived} survive`);
  dropped += count.all;
  survived += count.survived;
}
const noticed = dropped === 0 ? 1 : 1 - survived / dropped;
console.log(`${(100 * noticed).toFixed(1)} in 100 droppings are noticed (at least ${100 * LEAST} are asked)`);
process.exitCode = noticed < LEAST ? 1 : 0;
