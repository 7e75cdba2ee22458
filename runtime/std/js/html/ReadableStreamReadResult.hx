// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ReadableStreamReadResult` of the specification "streams". */
typedef ReadableStreamReadResult = {
  ?value:Dynamic,
  ?done:Bool,
}
