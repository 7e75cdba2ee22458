// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ReadableStreamIteratorOptions` of the specification "streams". */
typedef ReadableStreamIteratorOptions = {
  ?preventCancel:Bool,
}
