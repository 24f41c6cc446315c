/** Puts the position of the phone into the form, when somebody asks for it. */
export function start(form: HTMLFormElement) {
  const box = form.querySelector('.position') as HTMLElement
  const button = box.querySelector('button') as HTMLButtonElement
  const words = box.querySelector('[role=status]') as HTMLElement
  const inputs = box.querySelectorAll<HTMLInputElement>('input')
  const { asking = '', found = '', failed = '' } = box.dataset

  const put = (said: string, ...degrees: number[]) => {
    words.textContent = said
    for (const [i, input] of inputs.entries()) input.value = degrees[i]?.toFixed(6) ?? ''
  }
  button.onclick = () => {
    put(asking)
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => put(found, latitude, longitude),
      () => put(failed),
      { enableHighAccuracy: true, timeout: 15_000 },
    )
  }
  form.addEventListener('reset', ({ defaultPrevented }) => defaultPrevented || put(''))
  // Its first press is what brought this part of the script.
  if (document.activeElement === button) button.click()
}
