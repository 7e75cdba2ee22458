// Imported before shared tests: they then run on the native back end.
import { backend } from '../support/backend.ts'
import { loadAsAddon } from '../support/native-harness.ts'

backend.load = loadAsAddon
