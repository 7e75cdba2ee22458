// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUUncapturedErrorEvent` of the specification "webgpu". */
@:native("GPUUncapturedErrorEvent")
extern class UncapturedErrorEvent extends js.html.Event {
  function new(type:String, gpuUncapturedErrorEventInitDict:UncapturedErrorEventInit):Void;
  var error(default, null):Error;
}
