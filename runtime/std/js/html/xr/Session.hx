// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRSession` of the specification "webxr". */
@:native("XRSession")
extern class Session extends js.html.EventTarget {
  var visibilityState(default, null):VisibilityState;
  var frameRate(default, null):Null<Float>;
  var supportedFrameRates(default, null):js.lib.Float32Array;
  var renderState(default, null):RenderState;
  var inputSources(default, null):InputSourceArray;
  var trackedSources(default, null):InputSourceArray;
  var enabledFeatures(default, null):Array<String>;
  var isSystemKeyboardSupported(default, null):Bool;
  function updateRenderState(?state:RenderStateInit):Void;
  function updateTargetFrameRate(rate:Float):js.lib.Promise<Void>;
  function requestReferenceSpace(type:ReferenceSpaceType):js.lib.Promise<ReferenceSpace>;
  function requestAnimationFrame(callback:(time:Float, frame:Frame) -> Void):Int;
  function cancelAnimationFrame(handle:Int):Void;
  function end():js.lib.Promise<Void>;
  var onend:haxe.Constraints.Function;
  var oninputsourceschange:haxe.Constraints.Function;
  var onselect:haxe.Constraints.Function;
  var onselectstart:haxe.Constraints.Function;
  var onselectend:haxe.Constraints.Function;
  var onsqueeze:haxe.Constraints.Function;
  var onsqueezestart:haxe.Constraints.Function;
  var onsqueezeend:haxe.Constraints.Function;
  var onvisibilitychange:haxe.Constraints.Function;
  var onframeratechange:haxe.Constraints.Function;
  var persistentAnchors(default, null):Array<String>;
  function restorePersistentAnchor(uuid:String):js.lib.Promise<Anchor>;
  function deletePersistentAnchor(uuid:String):js.lib.Promise<Void>;
  var environmentBlendMode(default, null):EnvironmentBlendMode;
  var interactionMode(default, null):InteractionMode;
  var depthUsage(default, null):DepthUsage;
  var depthDataFormat(default, null):DepthDataFormat;
  var depthType(default, null):DepthType;
  var depthActive(default, null):Null<Bool>;
  function pauseDepthSensing():Void;
  function resumeDepthSensing():Void;
  var domOverlayState(default, null):DOMOverlayState;
  function requestHitTestSource(options:HitTestOptionsInit):js.lib.Promise<HitTestSource>;
  function requestHitTestSourceForTransientInput(options:TransientInputHitTestOptionsInit):js.lib.Promise<TransientInputHitTestSource>;
  function requestLightProbe(?options:LightProbeInit):js.lib.Promise<LightProbe>;
  var preferredReflectionFormat(default, null):ReflectionFormat;
  function initiateRoomCapture():js.lib.Promise<Void>;
  var maxRenderLayers(default, null):Int;
}
