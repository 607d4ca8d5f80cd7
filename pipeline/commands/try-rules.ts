import {resolve} from 'node:path';
import type {Evidence, FieldRole} from '../../schemas/flow.ts';
import {Fault} from '../../schemas/issue.ts';
import {fieldRoles} from '../../schemas/rule.ts';
import type {FiledRule} from '../../schemas/rulebook.ts';
import {coder} from '../coder.ts';
import {printSaid} from '../coding/print-answer.ts';
import {readUnseen} from '../edge/read-gold.ts';
import {readKnowledge} from '../edge/read-knowledge.ts';
import {readRules} from '../edge/read-rulebook.ts';
import {readSources} from '../edge/read-sources.ts';
import {failedExamples, firstField, tryRules} from '../example-profile.ts';
import {lineColumn} from '../text/line-column.ts';

export interface TryOptions {
  text?: string;
  field?: string;
  raw: string;
  unseen: string;
}

/** What the rules of a file find in a sentence, or, without one, in the profiles; first which of their examples fail. */
export function tryRuleFile(root: string, file: string, {text, field, raw, unseen}: TryOptions): string {
  const known = readKnowledge(root);
  const path = resolve(file);
  const {filed, issues} = readRules(path, file);
  if (issues.length > 0) throw new Fault(issues);
  const failures = filed.flatMap((one) =>
    failedExamples(one, known.lexicon).map((why) => `✗ ${file}:${one.line} rule ${one.rule.id} ${why}`),
  );
  const found = text === undefined ? inProfiles(filed, raw, unseen) : inText(filed, text, field);
  return [...failures, ...found].map((line) => `${line}\n`).join('');

  function inText(rules: readonly FiledRule[], sentence: string, named: string | undefined): string[] {
    const roles: readonly FieldRole[] = fieldRoles;
    const asked = roles.find((role) => role === named) ?? (rules[0] ? firstField(rules[0].rule) : 'purpose');
    const evidence = tryRules(rules, known.lexicon)(sentence, asked);
    return evidence.length === 0 ? [`nothing found in the field ${asked}`] : evidence.map(evidenceLine);
  }

  function inProfiles(rules: readonly FiledRule[], folder: string, hidden: string): string[] {
    const skipped = readUnseen(hidden);
    const code = coder({...known, rules});
    const sources = readSources(folder).sources.filter(({id}) => !skipped.has(id));
    return sources.flatMap((source) =>
      code(source).found.evidence.map(
        (piece) => `${source.path}:${lineColumn(source.text, piece.start).line}  ${evidenceLine(piece)}`,
      ),
    );
  }
}

function evidenceLine({rule, said, cancelled, contexts, roles, quote}: Evidence): string {
  const what = printSaid(said) ?? 'unclear';
  const filled = Object.entries(roles)
    .map(([role, words]) => ` ${role}=${words}`)
    .join('');
  const around = contexts.map(({name, cue}) => ` [${name}: ${cue}]`).join('');
  return `${cancelled ? `– cancelled by ${cancelled}` : '+'} ${rule} → ${what}${filled}${around}\n      “${quote.replace(/\s+/g, ' ')}”`;
}
