/** The element of the receipt page with this id, or the section marked as this part. */
export const part = (name: string) =>
  (document.getElementById(name) ?? document.querySelector(`[data-part=${name}]`)) as HTMLElement

export const show = (name: string, shown: boolean) => {
  part(name).hidden = !shown
}

/** Puts words, or a list of elements, where the page keeps a place for them. */
export const fillPart = (name: string, ...content: (string | Node)[]) =>
  document.querySelector(`[data-fill=${name}]`)?.replaceChildren(...content)
