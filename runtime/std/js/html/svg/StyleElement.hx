// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGStyleElement` of the specification "SVG". */
@:native("SVGStyleElement")
extern class StyleElement extends Element {
  var type:String;
  var media:String;
  var title:String;
  var disabled:Bool;
  var sheet(default, null):js.html.CSSStyleSheet;
}
