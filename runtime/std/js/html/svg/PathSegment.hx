// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGPathSegment` of the specification "svg-paths". */
@:native("SVGPathSegment")
extern class PathSegment {
  var type:String;
  var values:Array<Float>;
}
