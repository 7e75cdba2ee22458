// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `IntrinsicSizes` of the specification "css-layout-api". */
@:native("IntrinsicSizes")
extern class IntrinsicSizes {
  var minContentSize(default, null):Float;
  var maxContentSize(default, null):Float;
}
