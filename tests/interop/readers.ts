import {join} from 'node:path';

/** A script that reads files with a program that is not ours. */
export interface Reader {
  name: string;
  script: string;
  command: readonly string[];
  /** Of the files that it is given, all of a kind. */
  endings: readonly string[];
  /** A script of the release that is run, and what it makes is read. */
  loads?: true;
  /** As what the result is judged, where it is not what the files are. */
  as?: string;
  /** What to install where it fails. */
  from: string;
}

const r = ['Rscript', '--vanilla'];
const python = [join(import.meta.dirname, '../../.venv/bin/python')];
const debian = 'apt-get install --no-install-recommends';
const pip = 'tests/interop/requirements.txt in .venv (bash tests/interop/install.sh)';

export const readers: readonly Reader[] = [
  {name: 'DuckDB', script: 'read_duckdb.py', command: python, endings: ['csv', 'parquet'], from: pip},
  {
    name: 'pyarrow',
    script: 'read_pyarrow.py',
    command: python,
    endings: ['csv', 'parquet', 'arrow'],
    from: pip,
  },
  {
    name: 'polars',
    script: 'read_polars.py',
    command: python,
    endings: ['csv', 'parquet', 'arrow'],
    from: pip,
  },
  {
    name: 'pandas',
    script: 'read_pandas.py',
    command: python,
    endings: ['csv', 'parquet', 'arrow', 'dta', 'sav'],
    from: pip,
  },
  {
    ...{name: 'hyparquet', script: 'read-hyparquet.ts', command: [process.execPath, '--import', 'tsx']},
    ...{endings: ['parquet'], from: 'npm ci'},
  },
  {
    name: 'haven',
    script: 'read-haven.R',
    command: r,
    endings: ['dta', 'sav', 'rds'],
    from: `${debian} r-base-core r-cran-haven`,
  },
  {
    name: 'readstata13',
    script: 'read-readstata13.R',
    command: r,
    endings: ['dta'],
    from: `${debian} r-base-core r-cran-readstata13`,
  },
  {name: 'R', script: 'read-base.R', command: r, endings: ['rds'], from: `${debian} r-base-core`},
  {
    name: 'PSPP',
    script: 'read_pspp.py',
    command: python,
    endings: ['sav'],
    from: `${debian} pspp, and ${pip}`,
  },
  {
    name: 'ReadStat',
    script: 'read_readstat.py',
    command: python,
    endings: ['dta', 'sav'],
    from: `${debian} readstat, and ${pip}`,
  },
  {name: 'pyreadstat', script: 'read_pyreadstat.py', command: python, endings: ['dta', 'sav'], from: pip},
  {
    name: 'load.R',
    loads: true,
    script: 'read-load.R',
    command: r,
    endings: ['rds'],
    from: `${debian} r-base-core`,
  },
  {
    name: 'load.py',
    loads: true,
    script: 'read_load.py',
    command: python,
    endings: ['rds'],
    as: 'py',
    from: pip,
  },
  {
    name: 'load.sps',
    loads: true,
    script: 'read_load_sps.py',
    command: python,
    endings: ['sav'],
    from: `${debian} pspp, and ${pip}`,
  },
];
