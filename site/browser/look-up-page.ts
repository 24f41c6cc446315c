import { startReceipt } from './receipt-page.ts'
import { startTracking } from './track-page.ts'

// One script for both pages: what they share would else be one more request on a slow line.
const tracking = document.getElementById('track')
if (tracking instanceof HTMLFormElement) startTracking(tracking)
else startReceipt()
