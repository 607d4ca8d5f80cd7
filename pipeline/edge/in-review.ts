/**
 * Whether this runs for a proposal to merge (GitHub's pull request, GitLab's merge request), by the variables that their runners set
 * beside `CI=true`: nothing may be skipped there.
 */
export function inReview(): boolean {
  const {CI, GITHUB_BASE_REF = '', CI_MERGE_REQUEST_IID = ''} = process.env;
  return CI === 'true' && GITHUB_BASE_REF + CI_MERGE_REQUEST_IID !== '';
}
