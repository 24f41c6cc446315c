/** Puts the position of the phone into the form, when somebody asks for it. */
export function start(form: HTMLFormElement): undefined {
  const box = form.querySelector('.position') as HTMLElement
  const button = box.querySelector('button') as HTMLButtonElement
  const words = box.querySelector('[role=status]') as HTMLElement
  const [lat, lng] = box.querySelectorAll('input') as unknown as [HTMLInputElement, HTMLInputElement]
  const { asking = '', found = '', failed = '' } = box.dataset

  const put = (said: string, at?: GeolocationCoordinates) => {
    words.textContent = said
    lat.value = at?.latitude.toFixed(6) ?? ''
    lng.value = at?.longitude.toFixed(6) ?? ''
  }
  button.onclick = () => {
    put(asking)
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => put(found, coords),
      () => put(failed),
      { enableHighAccuracy: true, timeout: 15_000 },
    )
  }
  form.addEventListener('reset', ({ defaultPrevented }) => defaultPrevented || put(''))
  // Its first press is what brought this part of the script.
  if (document.activeElement === button) button.click()
}
