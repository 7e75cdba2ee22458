// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUAdapterInfo` of the specification "webgpu". */
@:native("GPUAdapterInfo")
extern class AdapterInfo {
  var vendor(default, null):String;
  var architecture(default, null):String;
  var device(default, null):String;
  var description(default, null):String;
  var subgroupMinSize(default, null):Int;
  var subgroupMaxSize(default, null):Int;
  var isFallbackAdapter(default, null):Bool;
}
