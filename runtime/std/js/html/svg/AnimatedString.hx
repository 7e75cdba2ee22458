// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGAnimatedString` of the specification "SVG". */
@:native("SVGAnimatedString")
extern class AnimatedString {
  var baseVal:haxe.extern.EitherType<String, js.html.TrustedScriptURL>;
  var animVal(default, null):String;
}
