import type {Rule} from '../../../schemas/rule.ts';
import type {FiledRule} from '../../../schemas/rulebook.ts';
import {code, type Phrase} from './page.ts';

/** What the rules of one answer are tested with: sentences for which it is given, and such for which these rules stay silent. */
export interface AnswerExamples {
  of: Phrase;
  yes: readonly string[];
  no: readonly string[];
}

/** Sentences shown of an answer; the rest stands in the rule files. */
const shown = {yes: 6, no: 4};

/** The examples of a question's rules by the answer that the rules give, in the order of the file. */
export function ruleExamples(question: string, rules: readonly FiledRule[]): AnswerExamples[] {
  const own = rules.filter((filed) => filed.question === question).map(({rule}) => rule);
  const answers = new Map<string, {of: Phrase; rules: Rule[]}>();
  for (const rule of own) {
    const of = answerOf(rule);
    const key = JSON.stringify(of);
    const known = answers.get(key) ?? {of, rules: []};
    known.rules.push(rule);
    answers.set(key, known);
  }
  return [...answers.values()].map(({of, rules: each}) => {
    const yes = sentences(each.map(({examples}) => examples.yes));
    const no = sentences(each.map(({examples}) => examples.no ?? [])).filter((one) => !yes.includes(one));
    return {of, yes: yes.slice(0, shown.yes), no: no.slice(0, shown.no)};
  });
}

function answerOf(rule: Rule): Phrase {
  if (rule.kind === 'date') return rule.basis === undefined ? ['a date'] : ['a date, ', code(rule.basis)];
  if (rule.kind === 'number') return ['a figure'];
  if (rule.code === undefined) return ['unclear'];
  return typeof rule.code === 'string' ? [code(rule.code)] : [`the code of the ${rule.code.of}`];
}

type Example = Rule['examples']['yes'][number];

/** The first sentence of each rule, then the second of each …, each once: so that every rule is heard. */
function sentences(ofRules: readonly (readonly Example[])[]): string[] {
  const longest = Math.max(0, ...ofRules.map((each) => each.length));
  const woven = Array.from({length: longest}, (_, turn) =>
    ofRules.flatMap((each) => each.slice(turn, turn + 1)),
  );
  return [...new Set(woven.flat().map(inWords))];
}

function inWords(example: Example): string {
  if (typeof example === 'string') return `“${example}”`;
  return `“${example.text}” (field: ${example.field.replaceAll('_', ' ')})`;
}
