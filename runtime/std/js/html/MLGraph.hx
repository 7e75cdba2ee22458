// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLGraph` of the specification "webnn". */
@:native("MLGraph")
extern class MLGraph {
  function destroy():Void;
}
