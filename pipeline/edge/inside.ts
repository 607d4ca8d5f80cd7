/** Relative, forward slashes, no step up, nothing that a system reads as a drive, a device or an end of text. */
export function isInside(name: string): boolean {
  const steps = name.split('/');
  return !/[\\:\0]/.test(name) && steps.every((step) => step !== '' && step !== '.' && step !== '..');
}
