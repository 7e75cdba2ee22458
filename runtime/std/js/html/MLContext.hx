// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLContext` of the specification "webnn". */
@:native("MLContext")
extern class MLContext {
  function dispatch(graph:MLGraph, inputs:haxe.DynamicAccess<MLTensor>, outputs:haxe.DynamicAccess<MLTensor>):Void;
  function createTensor(descriptor:MLTensorDescriptor):js.lib.Promise<MLTensor>;
  function createExportableTensor(descriptor:MLTensorDescriptor, gpuDevice:js.html.gpu.Device):js.lib.Promise<MLTensor>;
  function createConstantTensor(descriptor:MLOperandDescriptor, inputData:js.lib.BufferSource):js.lib.Promise<MLTensor>;
  @:overload(function(tensor:MLTensor, outputData:js.lib.BufferSource):js.lib.Promise<Void> {})
  function readTensor(tensor:MLTensor):js.lib.Promise<js.lib.ArrayBuffer>;
  function writeTensor(tensor:MLTensor, inputData:js.lib.BufferSource):Void;
  function exportToGPU(tensor:MLTensor):js.html.gpu.Buffer;
  function opSupportLimits():MLOpSupportLimits;
  function destroy():Void;
  var accelerated(default, null):Bool;
  var lost(default, null):js.lib.Promise<MLContextLostInfo>;
}
