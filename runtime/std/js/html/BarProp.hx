// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BarProp` of the specification "html". */
@:native("BarProp")
extern class BarProp {
  var visible(default, null):Bool;
}
