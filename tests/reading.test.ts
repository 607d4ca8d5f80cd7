import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import * as z from 'zod';
import {readYaml} from '../pipeline/edge/read-yaml.ts';
import {parse} from '../pipeline/stages/parse.ts';
import {segment} from '../pipeline/stages/segment.ts';
import {sourceSpan} from '../pipeline/text/plain.ts';
import type {Source} from '../schemas/flow.ts';
import {fieldRoles} from '../schemas/rule.ts';
import {ownKnowledge} from './stages/known.ts';

/** What a text must be read as. Texts are written as they stand in a file; `issues` are their rules, in order. */
const caseSchema = z.array(
  z.strictObject({
    case: z.string(),
    text: z.string(),
    given: z.strictObject({name: z.string().optional(), country: z.string().optional()}).default({}),
    title: z.string().nullable().default(null),
    name: z.string().nullable().default(null),
    country: z.string().nullable().default(null),
    home: z.string().nullable().default(null),
    aliases: z.array(z.string()).optional(),
    fields: z.array(
      z.strictObject({role: z.enum(fieldRoles), label: z.string(), sentences: z.array(z.string())}),
    ),
    issues: z.array(z.string()).optional(),
  }),
);

const folder = join(import.meta.dirname, 'reading');
const {lexicon} = ownKnowledge();
const toDocument = parse(lexicon.labels);
const toProfile = segment(lexicon);

function read(text: string, {name = null, country = null}: {name?: string | null; country?: string | null}) {
  const given = {name, country, pgmd_id: null, aliases: [], source: null, retrieved: null};
  const source: Source = {id: 'x', path: 'x.txt', sha256: '', text, given, issues: []};
  const document = toDocument(source);
  return {document, profile: toProfile(document)};
}

for (const file of readdirSync(folder).sort()) {
  describe(file, () => {
    const {value: cases} = readYaml(join(folder, file), `tests/reading/${file}`, caseSchema);
    test.each(cases.map((one) => [one.case, one] as const))('%s', (_, expected) => {
      const {text, given} = expected;
      const {document, profile} = read(text, given as {name?: string; country?: string});
      const title = document.marked.find(({kind}) => kind === 'title');
      const {name, country, home, aliases, fields, issues} = profile;
      expect({title: title?.label ?? null, name, country, home}).toEqual({
        title: expected.title,
        name: expected.name,
        country: expected.country,
        home: expected.home,
      });
      expect(
        fields.map(({role, label, sentences}) => ({
          role,
          label,
          sentences: sentences.map((one) => one.text),
        })),
      ).toEqual(expected.fields);
      if (expected.aliases) expect(aliases).toEqual(expected.aliases);
      if (expected.issues) expect(issues.map(({rule}) => rule)).toEqual(expected.issues);
      for (const {start, end, text: words} of fields.flatMap(({sentences}) => sentences)) {
        const span = sourceSpan(document.plain, start, end);
        const quote = text.slice(span.start, span.end);
        if (!quote.includes('&')) expect([quote[0], quote.at(-1)]).toEqual([words[0], words.at(-1)]);
      }
      if (profile.nameAt !== null && name !== null)
        expect(lettersOf(text.slice(profile.nameAt.start, profile.nameAt.end))).toBe(lettersOf(name));
    });
  });
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
