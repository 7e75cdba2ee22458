// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PaintRenderingContext2D` of the specification "css-paint-api". */
@:native("PaintRenderingContext2D")
extern class PaintRenderingContext2D {
  function save():Void;
  function restore():Void;
  function reset():Void;
  function isContextLost():Bool;
  function scale(x:Float, y:Float):Void;
  function rotate(angle:Float):Void;
  function translate(x:Float, y:Float):Void;
  function transform(a:Float, b:Float, c:Float, d:Float, e:Float, f:Float):Void;
  function getTransform():DOMMatrix;
  @:overload(function(?transform:DOMMatrix2DInit):Void {})
  function setTransform(a:Float, b:Float, c:Float, d:Float, e:Float, f:Float):Void;
  function resetTransform():Void;
  var globalAlpha:Float;
  var globalCompositeOperation:String;
  var imageSmoothingEnabled:Bool;
  var imageSmoothingQuality:ImageSmoothingQuality;
  var strokeStyle:haxe.extern.EitherType<String, haxe.extern.EitherType<CanvasGradient, CanvasPattern>>;
  var fillStyle:haxe.extern.EitherType<String, haxe.extern.EitherType<CanvasGradient, CanvasPattern>>;
  function createLinearGradient(x0:Float, y0:Float, x1:Float, y1:Float):CanvasGradient;
  function createRadialGradient(x0:Float, y0:Float, r0:Float, x1:Float, y1:Float, r1:Float):CanvasGradient;
  function createConicGradient(startAngle:Float, x:Float, y:Float):CanvasGradient;
  function createPattern(image:haxe.extern.EitherType<ImageElement, haxe.extern.EitherType<js.html.svg.ImageElement, haxe.extern.EitherType<VideoElement, haxe.extern.EitherType<CanvasElement, haxe.extern.EitherType<ImageBitmap, haxe.extern.EitherType<OffscreenCanvas, VideoFrame>>>>>>, repetition:String):CanvasPattern;
  var shadowOffsetX:Float;
  var shadowOffsetY:Float;
  var shadowBlur:Float;
  var shadowColor:String;
  function clearRect(x:Float, y:Float, w:Float, h:Float):Void;
  function fillRect(x:Float, y:Float, w:Float, h:Float):Void;
  function strokeRect(x:Float, y:Float, w:Float, h:Float):Void;
  function beginPath():Void;
  @:overload(function(path:Path2D, ?fillRule:CanvasWindingRule):Void {})
  function fill(?fillRule:CanvasWindingRule):Void;
  @:overload(function(path:Path2D):Void {})
  function stroke():Void;
  @:overload(function(path:Path2D, ?fillRule:CanvasWindingRule):Void {})
  function clip(?fillRule:CanvasWindingRule):Void;
  @:overload(function(path:Path2D, x:Float, y:Float, ?fillRule:CanvasWindingRule):Bool {})
  function isPointInPath(x:Float, y:Float, ?fillRule:CanvasWindingRule):Bool;
  @:overload(function(path:Path2D, x:Float, y:Float):Bool {})
  function isPointInStroke(x:Float, y:Float):Bool;
  @:overload(function(image:haxe.extern.EitherType<ImageElement, haxe.extern.EitherType<js.html.svg.ImageElement, haxe.extern.EitherType<VideoElement, haxe.extern.EitherType<CanvasElement, haxe.extern.EitherType<ImageBitmap, haxe.extern.EitherType<OffscreenCanvas, VideoFrame>>>>>>, sx:Float, sy:Float, sw:Float, sh:Float, dx:Float, dy:Float, dw:Float, dh:Float):Void {})
  @:overload(function(image:haxe.extern.EitherType<ImageElement, haxe.extern.EitherType<js.html.svg.ImageElement, haxe.extern.EitherType<VideoElement, haxe.extern.EitherType<CanvasElement, haxe.extern.EitherType<ImageBitmap, haxe.extern.EitherType<OffscreenCanvas, VideoFrame>>>>>>, dx:Float, dy:Float, dw:Float, dh:Float):Void {})
  function drawImage(image:haxe.extern.EitherType<ImageElement, haxe.extern.EitherType<js.html.svg.ImageElement, haxe.extern.EitherType<VideoElement, haxe.extern.EitherType<CanvasElement, haxe.extern.EitherType<ImageBitmap, haxe.extern.EitherType<OffscreenCanvas, VideoFrame>>>>>>, dx:Float, dy:Float):Void;
  var lineWidth:Float;
  var lineCap:CanvasLineCap;
  var lineJoin:CanvasLineJoin;
  var miterLimit:Float;
  function setLineDash(segments:Array<Float>):Void;
  function getLineDash():Array<Float>;
  var lineDashOffset:Float;
  function closePath():Void;
  function moveTo(x:Float, y:Float):Void;
  function lineTo(x:Float, y:Float):Void;
  function quadraticCurveTo(cpx:Float, cpy:Float, x:Float, y:Float):Void;
  function bezierCurveTo(cp1x:Float, cp1y:Float, cp2x:Float, cp2y:Float, x:Float, y:Float):Void;
  function arcTo(x1:Float, y1:Float, x2:Float, y2:Float, radius:Float):Void;
  function rect(x:Float, y:Float, w:Float, h:Float):Void;
  function roundRect(x:Float, y:Float, w:Float, h:Float, ?radii:haxe.extern.EitherType<Float, haxe.extern.EitherType<DOMPointInit, Array<haxe.extern.EitherType<Float, DOMPointInit>>>>):Void;
  function arc(x:Float, y:Float, radius:Float, startAngle:Float, endAngle:Float, ?counterclockwise:Bool):Void;
  function ellipse(x:Float, y:Float, radiusX:Float, radiusY:Float, rotation:Float, startAngle:Float, endAngle:Float, ?counterclockwise:Bool):Void;
}
