/** Where the draft of a form lives in this window: the same in both languages. */
export const draftKey = (form: HTMLFormElement) => `draft:${form.getAttribute('action')}:${form.dataset['form']}`
