import {execFileSync} from 'node:child_process';

/** What git said: its output, or why there is none. */
export type GitAnswer = {out: string} | {refused: string};

const MOST = 256 * 1024 * 1024;

/**
 * Runs git in a folder, without a shell, without questions and without the user's hooks or pagers. Variables by which git tells a hook
 * where its repository lies are taken off, so that `folder` alone decides. `env` adds others.
 */
export function runGit(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): GitAnswer {
  const answer = runGitBytes(folder, args, '', env);
  return 'out' in answer ? {out: answer.out.toString('utf8')} : answer;
}

/** The same with bytes as they come; `input` is what git reads. */
export function runGitBytes(
  folder: string,
  args: readonly string[],
  input: string,
  env: Readonly<Record<string, string>> = {},
): {out: Buffer} | {refused: string} {
  const {GIT_DIR, GIT_WORK_TREE, GIT_INDEX_FILE, GIT_PREFIX, ...own} = process.env;
  try {
    const out = execFileSync('git', ['-c', 'core.quotePath=false', ...args], {
      cwd: folder,
      input,
      maxBuffer: MOST,
      stdio: ['pipe', 'pipe', 'pipe'],
      env: {...own, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C', ...env},
    });
    return {out};
  } catch (error) {
    const {code, stderr} = error as {code?: string; stderr?: Buffer};
    if (code === 'ENOENT') return {refused: 'git is not installed'};
    return {
      refused:
        String(stderr ?? error)
          .trim()
          .split('\n')
          .at(-1) ?? '',
    };
  }
}
