export { typeMatchCall, typeSwitch } from './type-switch.ts'
