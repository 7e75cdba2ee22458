// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPURenderPassEncoder` of the specification "webgpu". */
@:native("GPURenderPassEncoder")
extern class RenderPassEncoder {
  function setViewport(x:Float, y:Float, width:Float, height:Float, minDepth:Float, maxDepth:Float):Void;
  function setScissorRect(x:Int, y:Int, width:Int, height:Int):Void;
  function setBlendConstant(color:haxe.extern.EitherType<Array<Float>, ColorDict>):Void;
  function setStencilReference(reference:Int):Void;
  function beginOcclusionQuery(queryIndex:Int):Void;
  function endOcclusionQuery():Void;
  function executeBundles(bundles:Array<RenderBundle>):Void;
  function end():Void;
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
