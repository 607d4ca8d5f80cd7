import type {FieldRole} from '../../schemas/flow.ts';
import {fieldRoles} from '../../schemas/rule.ts';
import type {FiledRule} from '../../schemas/rulebook.ts';
import {readBoundLexicon, readLexiconFor} from '../edge/read-knowledge.ts';
import {readRuleFile} from '../edge/read-rulebook.ts';
import {type Attempt, firstField, tryRules} from '../example-profile.ts';
import {evidenceLine} from '../reports/evidence-line.ts';

/** Where a rule file is tried: on sentences that stand in `field`, or in the first field of the file's first rule. */
export interface TryPlace {
  root: string;
  file: string;
  field?: string;
}

/** What the rules of a file find in a sentence. */
export function tryText({root, file, field}: TryPlace, text: string): string {
  const rules = readRuleFile(file);
  return lines(finds(rules, tryRules(rules, readLexiconFor(root, text)), text, field));
}

/**
 * Answers one sentence after the other. All else is read before the first, so the answer comes at once; the rule file is read
 * anew for each sentence, so that it can be edited meanwhile.
 */
export async function trySentences(
  {root, file, field}: TryPlace,
  sentences: AsyncIterable<string>,
  tell: (text: string) => void,
): Promise<void> {
  const lexicon = readBoundLexicon(root);
  for await (const text of sentences) {
    if (text.trim() === '') continue;
    const rules = readRuleFile(file);
    tell(lines(finds(rules, tryRules(rules, lexicon), text, field)));
  }
}

function finds(rules: readonly FiledRule[], attempt: Attempt, text: string, field?: string): string[] {
  const roles: readonly FieldRole[] = fieldRoles;
  const asked = roles.find((role) => role === field) ?? (rules[0] ? firstField(rules[0].rule) : 'purpose');
  const evidence = attempt(text, asked);
  return evidence.length === 0 ? [`nothing found in the field ${asked}`] : evidence.map(evidenceLine);
}

function lines(said: readonly string[]): string {
  return said.map((line) => `${line}\n`).join('');
}
