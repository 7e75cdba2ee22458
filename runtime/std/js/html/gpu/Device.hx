// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUDevice` of the specification "webgpu". */
@:native("GPUDevice")
extern class Device extends js.html.EventTarget {
  var features(default, null):SupportedFeatures;
  var limits(default, null):SupportedLimits;
  var adapterInfo(default, null):AdapterInfo;
  var queue(default, null):Queue;
  function destroy():Void;
  function createBuffer(descriptor:BufferDescriptor):Buffer;
  function createTexture(descriptor:TextureDescriptor):Texture;
  function createSampler(?descriptor:SamplerDescriptor):Sampler;
  function importExternalTexture(descriptor:ExternalTextureDescriptor):ExternalTexture;
  function createBindGroupLayout(descriptor:BindGroupLayoutDescriptor):BindGroupLayout;
  function createPipelineLayout(descriptor:PipelineLayoutDescriptor):PipelineLayout;
  function createBindGroup(descriptor:BindGroupDescriptor):BindGroup;
  function createShaderModule(descriptor:ShaderModuleDescriptor):ShaderModule;
  function createComputePipeline(descriptor:ComputePipelineDescriptor):ComputePipeline;
  function createRenderPipeline(descriptor:RenderPipelineDescriptor):RenderPipeline;
  function createComputePipelineAsync(descriptor:ComputePipelineDescriptor):js.lib.Promise<ComputePipeline>;
  function createRenderPipelineAsync(descriptor:RenderPipelineDescriptor):js.lib.Promise<RenderPipeline>;
  function createCommandEncoder(?descriptor:CommandEncoderDescriptor):CommandEncoder;
  function createRenderBundleEncoder(descriptor:RenderBundleEncoderDescriptor):RenderBundleEncoder;
  function createQuerySet(descriptor:QuerySetDescriptor):QuerySet;
  var lost(default, null):js.lib.Promise<DeviceLostInfo>;
  function pushErrorScope(filter:ErrorFilter):Void;
  function popErrorScope():js.lib.Promise<Error>;
  var onuncapturederror:haxe.Constraints.Function;
  var label:String;
}
