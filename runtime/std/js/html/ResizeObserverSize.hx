// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ResizeObserverSize` of the specification "resize-observer". */
@:native("ResizeObserverSize")
extern class ResizeObserverSize {
  var inlineSize(default, null):Float;
  var blockSize(default, null):Float;
}
