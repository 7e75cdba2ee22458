// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `OverconstrainedError` of the specification "mediacapture-streams". */
@:native("OverconstrainedError")
extern class OverconstrainedError extends DOMException {
  function new(constraint:String, ?message:String):Void;
  var constraint(default, null):String;
}
