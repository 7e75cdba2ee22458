// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGSVGElement` of the specification "SVG". */
@:native("SVGSVGElement")
extern class SVGElement extends GraphicsElement {
  var x(default, null):AnimatedLength;
  var y(default, null):AnimatedLength;
  var width(default, null):AnimatedLength;
  var height(default, null):AnimatedLength;
  var currentScale:Float;
  var currentTranslate(default, null):Dynamic;
  function getIntersectionList(rect:Dynamic, referenceElement:Element):js.html.NodeList;
  function getEnclosureList(rect:Dynamic, referenceElement:Element):js.html.NodeList;
  function checkIntersection(element:Element, rect:Dynamic):Bool;
  function checkEnclosure(element:Element, rect:Dynamic):Bool;
  function deselectAll():Void;
  function createSVGNumber():Number;
  function createSVGLength():Length;
  function createSVGAngle():Angle;
  function createSVGPoint():Dynamic;
  function createSVGMatrix():Dynamic;
  function createSVGRect():Dynamic;
  function createSVGTransform():Transform;
  function createSVGTransformFromMatrix(?matrix:js.html.DOMMatrix2DInit):Transform;
  function getElementById(elementId:String):js.html.Element;
  function suspendRedraw(maxWaitMilliseconds:Int):Int;
  function unsuspendRedraw(suspendHandleID:Int):Void;
  function unsuspendRedrawAll():Void;
  function forceRedraw():Void;
  function pauseAnimations():Void;
  function unpauseAnimations():Void;
  function animationsPaused():Bool;
  function getCurrentTime():Float;
  function setCurrentTime(seconds:Float):Void;
  var viewBox(default, null):AnimatedRect;
  var preserveAspectRatio(default, null):AnimatedPreserveAspectRatio;
  var ongamepadconnected:haxe.Constraints.Function;
  var ongamepaddisconnected:haxe.Constraints.Function;
  var onafterprint:haxe.Constraints.Function;
  var onbeforeprint:haxe.Constraints.Function;
  var onbeforeunload:haxe.Constraints.Function;
  var onhashchange:haxe.Constraints.Function;
  var onlanguagechange:haxe.Constraints.Function;
  var onmessage:haxe.Constraints.Function;
  var onmessageerror:haxe.Constraints.Function;
  var onoffline:haxe.Constraints.Function;
  var ononline:haxe.Constraints.Function;
  var onpagehide:haxe.Constraints.Function;
  var onpagereveal:haxe.Constraints.Function;
  var onpageshow:haxe.Constraints.Function;
  var onpageswap:haxe.Constraints.Function;
  var onpopstate:haxe.Constraints.Function;
  var onrejectionhandled:haxe.Constraints.Function;
  var onstorage:haxe.Constraints.Function;
  var onunhandledrejection:haxe.Constraints.Function;
  var onunload:haxe.Constraints.Function;
  var onportalactivate:haxe.Constraints.Function;
}
