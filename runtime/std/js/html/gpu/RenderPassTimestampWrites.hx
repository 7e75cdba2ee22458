// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPURenderPassTimestampWrites` of the specification "webgpu". */
typedef RenderPassTimestampWrites = {
  querySet:QuerySet,
  ?beginningOfPassWriteIndex:Int,
  ?endOfPassWriteIndex:Int,
}
