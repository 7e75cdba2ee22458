// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NotRestoredReasonDetails` of the specification "html". */
@:native("NotRestoredReasonDetails")
extern class NotRestoredReasonDetails {
  var reason(default, null):String;
  function toJSON():Dynamic;
}
