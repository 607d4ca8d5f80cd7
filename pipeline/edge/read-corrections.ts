import {join} from 'node:path';
import * as z from 'zod';
import type {Codebook} from '../../schemas/codebook.ts';
import {type Correction, correctionSchema, type FiledCorrection} from '../../schemas/correction.ts';
import {Fault, type Issue} from '../../schemas/issue.ts';
import {variables} from '../../schemas/variables.ts';
import {correctedAnswer} from '../coding/corrected-answer.ts';
import {fault, readYaml} from './read-yaml.ts';

const SHOWN = 'pipeline/corrections.yaml';

/**
 * Reads `pipeline/corrections.yaml`; `root` is the repository's folder. Throws `Fault` for an unknown variable, a value that its
 * question can't have, and for two corrections of one answer.
 */
export function readCorrections(root: string, codebook: Codebook): FiledCorrection[] {
  const {value, placeOf} = readYaml(join(root, SHOWN), SHOWN, z.array(correctionSchema));
  const filed = value.map(
    (correction, at): FiledCorrection => ({
      correction,
      question: questionOf(correction, codebook) ?? '',
      path: SHOWN,
      ...placeOf([at]),
    }),
  );
  const faults = filed.flatMap((one, at): Issue[] => {
    const wrong = faultOf(one, filed.slice(0, at), codebook);
    if (wrong === null) return [];
    const {key, found, expected} = wrong;
    return [fault(SHOWN, placeOf([at, key]), 'bad-correction', found, expected, 'Correct the entry.')];
  });
  if (faults.length > 0) throw new Fault(faults);
  return filed;
}

function questionOf({variable}: Correction, codebook: Codebook): string | null {
  if (variable in codebook) return variable;
  return variables(codebook).find(({name}) => name === variable)?.question ?? null;
}

function faultOf(
  {correction, question}: FiledCorrection,
  earlier: readonly FiledCorrection[],
  codebook: Codebook,
): {key: string; found: string; expected: string} | null {
  const entry = codebook[question];
  if (entry === undefined) {
    const expected = 'a question or variable of the codebook';
    return {key: 'variable', found: `no variable "${correction.variable}"`, expected};
  }
  const twice = earlier.some(
    (one) => one.question === question && one.correction.profile === correction.profile,
  );
  if (twice) {
    const found = `${correction.profile} ${question} is corrected twice`;
    return {key: 'variable', found, expected: 'one correction an answer'};
  }
  try {
    correctedAnswer(correction, entry);
    return null;
  } catch (error) {
    return {key: 'value', found: (error as Error).message, expected: `a value of ${question}`};
  }
}
