// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGPathElement` of the specification "svg-paths". */
@:native("SVGPathElement")
extern class PathElement extends GeometryElement {
  function getPathSegmentAtLength(distance:Float):PathSegment;
  function getPathData(?settings:PathDataSettings):Array<PathSegment>;
  function setPathData(pathData:Array<PathSegment>):Void;
}
