// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ReadableStreamGetReaderOptions` of the specification "streams". */
typedef ReadableStreamGetReaderOptions = {
  ?mode:ReadableStreamReaderMode,
}
