// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ReadableStreamBYOBReaderReadOptions` of the specification "streams". */
typedef ReadableStreamBYOBReaderReadOptions = {
  ?min:Int,
}
