/** Asks GitHub; what it answers is the caller's to read. */
export type AskGithub = (method: 'GET' | 'POST' | 'PATCH', path: string, body?: object) => Promise<unknown>;

/**
 * GitHub's REST interface at an address (`GITHUB_API_URL`). Throws where it refuses, with what it said.
 * https://docs.github.com/en/rest
 */
export function githubApi(address: string, token: string): AskGithub {
  return async (method, path, body) => {
    const response = await fetch(`${address}${path}`, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'user-agent': 'casebook',
        'x-github-api-version': '2022-11-28',
      },
      signal: AbortSignal.timeout(30_000),
      ...(body === undefined ? {} : {body: JSON.stringify(body)}),
    });
    const said = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${said.slice(0, 300)}`);
    return JSON.parse(said) as unknown;
  };
}
