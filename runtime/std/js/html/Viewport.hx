// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Viewport` of the specification "css-viewport". */
@:native("Viewport")
extern class Viewport {
  var segments(default, null):Array<DOMRect>;
}
