// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUComputePassTimestampWrites` of the specification "webgpu". */
typedef ComputePassTimestampWrites = {
  querySet:QuerySet,
  ?beginningOfPassWriteIndex:Int,
  ?endOfPassWriteIndex:Int,
}
