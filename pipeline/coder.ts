import type {Codebook} from '../schemas/codebook.ts';
import type {Correction} from '../schemas/correction.ts';
import type {Checked, Coding, Document, Found, Profile, Source} from '../schemas/flow.ts';
import type {release} from '../schemas/release.ts';
import type {FiledRule} from '../schemas/rulebook.ts';
import {placeCodes} from './checks/place-codes.ts';
import {bindRules} from './kinds/bind-rules.ts';
import {check} from './stages/check.ts';
import {correct} from './stages/correct.ts';
import {decide} from './stages/decide.ts';
import {derive} from './stages/derive.ts';
import {find} from './stages/find.ts';
import {parse} from './stages/parse.ts';
import {segment} from './stages/segment.ts';
import type {Lexicon} from './text/lexicon.ts';

/** All that is known before the first profile is read. */
export interface Knowledge {
  codebook: Codebook;
  lexicon: Lexicon;
  rules: readonly FiledRule[];
  corrections: readonly Correction[];
  coverage: (typeof release)['coverage'];
}

/** What became of a profile at each stage. */
export interface Steps {
  document: Document;
  profile: Profile;
  found: Found;
  decided: Coding;
  corrected: Coding;
  derived: Coding;
  checked: Checked;
}

/** Binds what is known; the function it gives takes one profile through all stages, one a line. */
export function coder(known: Knowledge): (source: Source) => Steps {
  const {codebook, lexicon, rules, corrections, coverage} = known;
  const toDocument = parse(lexicon.labels);
  const toProfile = segment(lexicon);
  const toFound = find(bindRules(rules, lexicon));
  const toDecided = decide(codebook);
  const toCorrected = correct(codebook, corrections);
  const toDerived = derive(codebook);
  const toChecked = check({codebook, coverage, codesAt: placeCodes(lexicon.gazetteer)});
  return (source) => {
    const document = toDocument(source);
    const profile = toProfile(document);
    const found = toFound(profile);
    const decided = toDecided(found);
    const corrected = toCorrected(decided);
    const derived = toDerived(corrected);
    const checked = toChecked(derived);
    return {document, profile, found, decided, corrected, derived, checked};
  };
}
