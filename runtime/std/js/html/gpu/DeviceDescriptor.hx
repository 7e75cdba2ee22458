// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUDeviceDescriptor` of the specification "webgpu". */
typedef DeviceDescriptor = {
  > ObjectDescriptorBase,
  ?requiredFeatures:Array<FeatureName>,
  ?requiredLimits:haxe.DynamicAccess<Int>,
  ?defaultQueue:QueueDescriptor,
}
