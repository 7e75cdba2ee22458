// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUCommandEncoder` of the specification "webgpu". */
@:native("GPUCommandEncoder")
extern class CommandEncoder {
  function beginRenderPass(descriptor:RenderPassDescriptor):RenderPassEncoder;
  function beginComputePass(?descriptor:ComputePassDescriptor):ComputePassEncoder;
  @:overload(function(source:Buffer, sourceOffset:Int, destination:Buffer, destinationOffset:Int, ?size:Int):Void {})
  function copyBufferToBuffer(source:Buffer, destination:Buffer, ?size:Int):Void;
  function copyBufferToTexture(source:TexelCopyBufferInfo, destination:TexelCopyTextureInfo, copySize:haxe.extern.EitherType<Array<Int>, Extent3DDict>):Void;
  function copyTextureToBuffer(source:TexelCopyTextureInfo, destination:TexelCopyBufferInfo, copySize:haxe.extern.EitherType<Array<Int>, Extent3DDict>):Void;
  function copyTextureToTexture(source:TexelCopyTextureInfo, destination:TexelCopyTextureInfo, copySize:haxe.extern.EitherType<Array<Int>, Extent3DDict>):Void;
  function clearBuffer(buffer:Buffer, ?offset:Int, ?size:Int):Void;
  function resolveQuerySet(querySet:QuerySet, firstQuery:Int, queryCount:Int, destination:Buffer, destinationOffset:Int):Void;
  function finish(?descriptor:CommandBufferDescriptor):CommandBuffer;
  var label:String;
  function pushDebugGroup(groupLabel:String):Void;
  function popDebugGroup():Void;
  function insertDebugMarker(markerLabel:String):Void;
}
