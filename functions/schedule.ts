/** Puts an action behind a schedule; its failure fails the function, so that its alarm rings. */
export const schedule =
  <Ports>(action: (ports: Ports) => Promise<void>, ports: Ports) =>
  (): Promise<void> =>
    action(ports)
