// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Font` of the specification "font-metrics-api". */
@:native("Font")
extern class Font {
  var name(default, null):String;
  var glyphsRendered(default, null):Int;
}
