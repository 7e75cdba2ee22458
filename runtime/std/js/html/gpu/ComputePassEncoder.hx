// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUComputePassEncoder` of the specification "webgpu". */
@:native("GPUComputePassEncoder")
extern class ComputePassEncoder {
  function setPipeline(pipeline:ComputePipeline):Void;
  function dispatchWorkgroups(workgroupCountX:Int, ?workgroupCountY:Int, ?workgroupCountZ:Int):Void;
  function dispatchWorkgroupsIndirect(indirectBuffer:Buffer, indirectOffset:Int):Void;
  function end():Void;
  var label:String;
  function pushDebugGroup(groupLabel:String):Void;
  function popDebugGroup():Void;
  function insertDebugMarker(markerLabel:String):Void;
  @:overload(function(index:Int, bindGroup:BindGroup, dynamicOffsetsData:js.lib.Uint32Array, dynamicOffsetsDataStart:Int, dynamicOffsetsDataLength:Int):Void {})
  function setBindGroup(index:Int, bindGroup:BindGroup, ?dynamicOffsets:Array<Int>):Void;
  function setImmediates(rangeOffset:Int, data:js.lib.BufferSource, ?dataOffset:Int, ?dataSize:Int):Void;
}
