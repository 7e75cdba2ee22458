// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `QuotaExceededError` of the specification "webidl". */
@:native("QuotaExceededError")
extern class QuotaExceededError extends DOMException {
  function new(?message:String, ?options:QuotaExceededErrorOptions):Void;
  var quota(default, null):Null<Float>;
  var requested(default, null):Null<Float>;
}
