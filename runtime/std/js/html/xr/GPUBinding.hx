// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRGPUBinding` of the specification "webxr-webgpu-binding". */
@:native("XRGPUBinding")
extern class GPUBinding {
  function new(session:Session, device:js.html.gpu.Device):Void;
  var nativeProjectionScaleFactor(default, null):Float;
  var usesDepthValues(default, null):Bool;
  function createProjectionLayer(?init:GPUProjectionLayerInit):ProjectionLayer;
  function createQuadLayer(?init:GPUQuadLayerInit):QuadLayer;
  function createCylinderLayer(?init:GPUCylinderLayerInit):CylinderLayer;
  function createEquirectLayer(?init:GPUEquirectLayerInit):EquirectLayer;
  function createCubeLayer(?init:GPUCubeLayerInit):CubeLayer;
  function getSubImage(layer:CompositionLayer, frame:Frame, ?eye:Eye):GPUSubImage;
  function getViewSubImage(layer:ProjectionLayer, view:View):GPUSubImage;
  function getPreferredColorFormat():js.html.gpu.TextureFormat;
  function getDepthInformation(view:View):GPUDepthInformation;
}
