// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `IdleDeadline` of the specification "requestidlecallback". */
@:native("IdleDeadline")
extern class IdleDeadline {
  function timeRemaining():Float;
  var didTimeout(default, null):Bool;
}
