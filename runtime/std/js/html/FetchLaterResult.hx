// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FetchLaterResult` of the specification "fetch". */
@:native("FetchLaterResult")
extern class FetchLaterResult {
  var activated(default, null):Bool;
}
