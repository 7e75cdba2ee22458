// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Path2D` of the specification "html". */
@:native("Path2D")
extern class Path2D {
  function new(?path:haxe.extern.EitherType<Path2D, String>):Void;
  function addPath(path:Path2D, ?transform:DOMMatrix2DInit):Void;
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
