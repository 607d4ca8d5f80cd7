import {describe, expect, test} from 'vitest';
import {agreementReport} from './agreement-report.ts';

const report = agreementReport;

/** Gold was coded by language models: these floors say how well the rules follow that coding, not how true it is. */
describe('the sample corpus against gold', () => {
  test('every profile has gold', () => {
    expect(report.onlyCoder).toEqual([]);
    expect(report.onlyGold).toEqual([]);
    expect(report.profiles).toEqual({seen: 38, unseen: 19, all: 57});
  });

  test('seen: mean alpha of the single-valued questions at least 0.60', () => {
    expect(report.means.seen.alpha.mean).toBeGreaterThanOrEqual(0.6);
  });

  test('seen: mean F1 of the codes of sets at least 0.55', () => {
    expect(report.means.seen.codeF1.mean).toBeGreaterThanOrEqual(0.55);
  });

  test('no question is silent where gold has three or more', () => {
    expect(report.means.seen.silent).toEqual([]);
  });
});
