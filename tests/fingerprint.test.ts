import {describe, expect, test} from 'vitest';
import {sha256} from '../pipeline/edge/hash.ts';
import {fingerprint} from '../pipeline/encode/fingerprint.ts';
import {unf, unfOfTable} from '../pipeline/encode/unf.ts';
import type {Scalar} from '../schemas/flow.ts';

const of = (...values: Scalar[]): string => unf({values}, sha256);

const long =
  'A quite long character string, so long that the number of characters in it happens to be more than the default cutoff limit of 128.';

describe('UNF version 6', () => {
  // Single values: `doc/unf_examples.txt` of IQSS/UNF, the reference implementation; several: its tests, and the specification.
  test.each<[string, Scalar[]]>([
    ['YUvj33xEHnzirIHQyZaHow==', [0]],
    ['tv3XYCv524AfmlFyVOhuZg==', [1]],
    ['ZTXyg54FoMfRDWZl6oWmFQ==', [-300]],
    ['vOSZmXXXpKfQcqZ0Cuu5/w==', [31_415 / 10_000]],
    ['qhw3qzg3fEK0NNfoVxk4jQ==', [0.00073]],
    ['vcKELUSS4s4k1snF4OTB9A==', [1.23456789]],
    ['Do5dfAoOOFt4FSj0JcByEw==', [1.23456789, null, 0]],
    ['qu3+pyyv8y0FEhVQueuWuw==', [22, 3892091]],
    ['R2Xa8BqKPRgj5EpnYEZQyw==', [32, 2024]],
    ['+kc3wyGwZ6otDkZwpvswDw==', [20 / 3, 75.216]],
    ['FYqU7uBl885eHMbpco1ooA==', ['A character String']],
    ['/BoSlfcIlsmQ+GHu5gxwEw==', [long]],
    ['KHM6bKVaVaxWDDsmyerfDA==', ['på Færøerne']],
    ['ECtRuXZaVqPomffPDuOOUg==', ['']],
    ['r+FDbVC6fKdUjRS6ZIzP4w==', ['Hello World', 'Testing 123']],
    ['HATxImqk8FFo1ugDZB6IjQ==', ['2009-08-21T12:34:56', '2009-10-01']],
    ['cJ6AyISHokEeHuTfufIqhg==', [null]],
    ['tv3XYCv524AfmlFyVOhuZg==', [true]],
    ['YUvj33xEHnzirIHQyZaHow==', [false]],
  ])('%s', (hash, values) => {
    expect(of(...values)).toBe(`UNF:6:${hash}`);
  });

  test('rounds to seven digits, half to even, also over nines', () => {
    expect(of(1.2345675)).toBe(of(1.2345685));
    expect(of(12_345_685)).toBe(of(12_345_680));
    expect(of(12_345_675)).toBe(of(12_345_680));
    expect(of(12_345_685.1)).toBe(of(12_345_690));
    expect(of(99_999_995)).toBe(of(100_000_000));
    expect(of(2_147_483_647)).toBe(of(2_147_484_000));
    expect(of(-0)).not.toBe(of(0));
  });

  test('cuts texts by characters, joins lists as the CSV does', () => {
    expect(of(`${'𝄞'.repeat(128)}x`)).toBe(of('𝄞'.repeat(128)));
    expect(of(`${'𝄞'.repeat(127)}x`)).not.toBe(of(`${'𝄞'.repeat(127)}y`));
    expect(of(['a', 'b'])).toBe(of('a;b'));
  });

  test('of a table, whatever the order of its columns', () => {
    const columns = [of(1, 2, 3), of(4, 5, 6), of(7, 8, 9)];
    // The R package UNF, for data.frame(1:3, 4:6, 7:9).
    expect(unfOfTable(columns, sha256)).toBe('UNF:6:ukDZSJXck7fn4SlPJMPFTQ==');
    expect(unfOfTable(columns.toReversed(), sha256)).toBe(unfOfTable(columns, sha256));
    expect(unfOfTable([columns[0]!], sha256)).toBe(columns[0]);
  });
});

test('a fingerprint is the SHA-256 of the values as JSON without white space', () => {
  const values = ['é"\n', null, 1990, true, ['a', 'b'], '2000-02-29'];
  // python3 -c: hashlib.sha256(json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()
  expect(fingerprint({values}, sha256)).toBe(
    '613d476b84eb77b02f0a028452f5bf9c21482729b1f04b0e224f2b63d829234d',
  );
});
