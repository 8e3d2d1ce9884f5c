/**
 * Whether the steps of a path have a form: a `*` is one whole step or a part of one (`/@*`), a `#` a whole number as a
 * step or a part of one, a `**` at the end is all that follows, nothing included; what stands in brackets are choices
 * (`/(hot|new)`). Written in lower case. Read as it stands rather than made into one expression a site: making that took
 * a woken worker over a millisecond.
 */
export function fits(form: string, steps: readonly string[]): boolean {
  const open = form.indexOf('(');
  if (open >= 0) {
    const close = form.indexOf(')', open);
    const before = form.slice(0, open);
    const behind = form.slice(close + 1);
    const choices = form.slice(open + 1, close).split('|');
    return choices.some((choice) => fits(before + choice + behind, steps));
  }
  const endless = form.endsWith('/**');
  const wanted = (endless ? form.slice(0, -3) : form).slice(1).split('/');
  return (
    (endless ? wanted.length <= steps.length : wanted.length === steps.length) &&
    wanted.every((step, at) => stepFits(step, steps[at] ?? ''))
  );
}

function stepFits(wanted: string, step: string): boolean {
  if (wanted === step) return true;
  if (wanted === '*') return step !== '';
  if (!wanted.includes('*') && !wanted.includes('#')) return false;
  const source = wanted.replaceAll('.', '\\.').replaceAll('*', '.+').replaceAll('#', '\\d+');
  return new RegExp(`^${source}$`, 's').test(step);
}
