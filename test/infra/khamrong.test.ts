/** One file for vitest, so that all promises about the infrastructure share one synth. */
import './alarms.ts'
import './edge.ts'
import './firewall.ts'
import './functions.ts'
import './nag.ts'
import './queues.ts'
import './storage.ts'
import './template.ts'
