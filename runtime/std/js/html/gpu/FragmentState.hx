// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUFragmentState` of the specification "webgpu". */
typedef FragmentState = {
  > ProgrammableStage,
  targets:Array<ColorTargetState>,
}
