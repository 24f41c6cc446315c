/** Inside LINE, where files often cannot be chosen, the way to another browser is shown. */
export function showWayOutOfLine() {
  if (/\bLine\//.test(navigator.userAgent)) document.getElementById('in-line')?.removeAttribute('hidden')
}
