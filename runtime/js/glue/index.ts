/*
 * What the glue of a `.hx` file imports. Everything here is free of side effects, so bundlers keep what is used.
 */
export { adopt, defineClass, instance, notConstructible, self } from './classes.ts'
export { array, bytes, date, list, map, typedArray, vector } from './collections.ts'
export { dynamic } from './dynamic.ts'
export { raised } from './errors.ts'
export { functionOf } from './functions.ts'
export { connectOnDemand, connectProgram, exportOf, provide, whenReady } from './program.ts'
export { enumFace, enumeration, frozen, structure } from './records.ts'
export {
  bool,
  dynBool,
  float,
  fromBool,
  int,
  int64,
  later,
  nothing,
  nullable,
  promise,
  text,
  toBool,
  toFloat,
  toInt,
  toText,
  toUint,
  uint,
} from './simple.ts'
