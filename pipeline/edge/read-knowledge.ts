import {codebook} from '../../schemas/codebook.ts';
import {Fault} from '../../schemas/issue.ts';
import {release} from '../../schemas/release.ts';
import type {Knowledge} from '../coder.ts';
import {buildLexicon, type Lexicon, type LexiconFiles} from '../text/lexicon.ts';
import {bindLexicon} from './bind-lexicon.ts';
import {readCorrections} from './read-corrections.ts';
import {readLexicon} from './read-lexicon.ts';
import {readRulebook} from './read-rulebook.ts';
import {fault} from './read-yaml.ts';

export interface Repository extends Knowledge {
  files: LexiconFiles;
}

/** Reads all that the repository knows: lexicon, rules, corrections, codebook. `root` is its folder. Throws `Fault`. */
export function readKnowledge(root: string): Repository {
  const files = readLexicon(root);
  const rules = readRulebook(root);
  const corrections = readCorrections(root, codebook);
  return {codebook, coverage: release.coverage, lexicon: lexiconOf(files), rules, corrections, files};
}

/** The words that all rules share, without the rules, for trying one rule file. Throws `Fault`. */
export function readBoundLexicon(root: string): Lexicon {
  return lexiconOf(readLexicon(root));
}

/** The same for one text alone, of whose words it is made. Throws `Fault`. */
export function readLexiconFor(root: string, text: string): Lexicon {
  const files = readLexicon(root);
  return made(() => buildLexicon(files, text));
}

const lexiconOf = (files: LexiconFiles): Lexicon => made(() => bindLexicon(files));

function made(make: () => Lexicon): Lexicon {
  try {
    return make();
  } catch (error) {
    const found = (error as Error).message;
    throw new Fault([
      fault(
        'pipeline/lexicon',
        null,
        'bad-phrase',
        found,
        'a phrase as pipeline/rules/README.md tells',
        'Correct the phrase.',
      ),
    ]);
  }
}
