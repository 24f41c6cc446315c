/** The data that the build left in the page for its script. */
export const pageData = <Data>() => JSON.parse(document.getElementById('data')?.textContent ?? '{}') as Data
