// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AbstractRange` of the specification "dom". */
@:native("AbstractRange")
extern class AbstractRange {
  var startContainer(default, null):Node;
  var startOffset(default, null):Int;
  var endContainer(default, null):Node;
  var endOffset(default, null):Int;
  var collapsed(default, null):Bool;
}
