// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRWebGLBinding` of the specification "webxrlayers". */
@:native("XRWebGLBinding")
extern class WebGLBinding {
  function new(session:Session, context:haxe.extern.EitherType<js.html.webgl.RenderingContext, js.html.webgl.WebGL2RenderingContext>):Void;
  var nativeProjectionScaleFactor(default, null):Float;
  var usesDepthValues(default, null):Bool;
  function createProjectionLayer(?init:ProjectionLayerInit):ProjectionLayer;
  function createQuadLayer(?init:QuadLayerInit):QuadLayer;
  function createCylinderLayer(?init:CylinderLayerInit):CylinderLayer;
  function createEquirectLayer(?init:EquirectLayerInit):EquirectLayer;
  function createCubeLayer(?init:CubeLayerInit):CubeLayer;
  function getSubImage(layer:CompositionLayer, frame:Frame, ?eye:Eye):WebGLSubImage;
  function getViewSubImage(layer:ProjectionLayer, view:View):WebGLSubImage;
  function foveateBoundTexture(target:Int, fixed_foveation:Float):Void;
  function getCameraImage(camera:Camera):js.html.webgl.Texture;
  function getDepthInformation(view:View):WebGLDepthInformation;
  function getReflectionCubeMap(lightProbe:LightProbe):js.html.webgl.Texture;
}
