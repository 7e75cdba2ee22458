// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGScriptElement` of the specification "SVG". */
@:native("SVGScriptElement")
extern class ScriptElement extends Element {
  var type:String;
  var crossOrigin:String;
  var href(default, null):AnimatedString;
}
