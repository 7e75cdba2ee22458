// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUAdapter` of the specification "webgpu". */
@:native("GPUAdapter")
extern class Adapter {
  var features(default, null):SupportedFeatures;
  var limits(default, null):SupportedLimits;
  var info(default, null):AdapterInfo;
  function requestDevice(?descriptor:DeviceDescriptor):js.lib.Promise<Device>;
}
