// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPURenderPassDescriptor` of the specification "webgpu". */
typedef RenderPassDescriptor = {
  > ObjectDescriptorBase,
  colorAttachments:Array<RenderPassColorAttachment>,
  ?depthStencilAttachment:RenderPassDepthStencilAttachment,
  ?occlusionQuerySet:QuerySet,
  ?timestampWrites:RenderPassTimestampWrites,
  ?maxDrawCount:Int,
}
