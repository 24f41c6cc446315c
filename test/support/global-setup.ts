/** Tests never depend on the time zone of the machine they run on. */
export function setup() {
  process.env['TZ'] = 'America/New_York'
}
