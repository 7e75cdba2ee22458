import test from 'ava'
import { publicFunctions, uncovered } from './coverage.ts'

test('every public function of the standard library is called by a fixture', (t) => {
  t.true(publicFunctions().length > 550)
  t.deepEqual(uncovered(), [])
})
