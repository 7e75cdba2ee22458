// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPURenderBundleEncoder` of the specification "webgpu". */
@:native("GPURenderBundleEncoder")
extern class RenderBundleEncoder {
  function finish(?descriptor:RenderBundleDescriptor):RenderBundle;
  var label:String;
  function pushDebugGroup(groupLabel:String):Void;
  function popDebugGroup():Void;
  function insertDebugMarker(markerLabel:String):Void;
  @:overload(function(index:Int, bindGroup:BindGroup, dynamicOffsetsData:js.lib.Uint32Array, dynamicOffsetsDataStart:Int, dynamicOffsetsDataLength:Int):Void {})
  function setBindGroup(index:Int, bindGroup:BindGroup, ?dynamicOffsets:Array<Int>):Void;
  function setImmediates(rangeOffset:Int, data:js.lib.BufferSource, ?dataOffset:Int, ?dataSize:Int):Void;
  function setPipeline(pipeline:RenderPipeline):Void;
  function setIndexBuffer(buffer:Buffer, indexFormat:IndexFormat, ?offset:Int, ?size:Int):Void;
  function setVertexBuffer(slot:Int, buffer:Buffer, ?offset:Int, ?size:Int):Void;
  function draw(vertexCount:Int, ?instanceCount:Int, ?firstVertex:Int, ?firstInstance:Int):Void;
  function drawIndexed(indexCount:Int, ?instanceCount:Int, ?firstIndex:Int, ?baseVertex:Int, ?firstInstance:Int):Void;
  function drawIndirect(indirectBuffer:Buffer, indirectOffset:Int):Void;
  function drawIndexedIndirect(indirectBuffer:Buffer, indirectOffset:Int):Void;
}
