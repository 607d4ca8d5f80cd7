import type {Codebook} from '../../schemas/codebook.ts';
import type {FiledCorrection} from '../../schemas/correction.ts';
import type {Answer, Named} from '../../schemas/flow.ts';
import {correctedAnswer} from './corrected-answer.ts';
import {printAnswer} from './print-answer.ts';

/**
 * What became of a correction: `stale` where the text no longer has its quote, `superseded` where the rules say the same by now,
 * `contested` where they say something that the coder did not see, else `applied`.
 */
export type CorrectionState = 'applied' | 'stale' | 'superseded' | 'contested';

export function correctionState(
  {correction, question}: FiledCorrection,
  {answered, status}: Answer,
  {source}: Named,
  codebook: Codebook,
): CorrectionState {
  if (!source.text.includes(correction.quote)) return 'stale';
  const now = printAnswer(answered) ?? status;
  const set = printAnswer(correctedAnswer(correction, codebook[question]!)) ?? correction.status;
  if (now === set) return 'superseded';
  return now === correction.expect ? 'applied' : 'contested';
}
