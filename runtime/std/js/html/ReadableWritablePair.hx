// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ReadableWritablePair` of the specification "streams". */
typedef ReadableWritablePair = {
  readable:ReadableStream,
  writable:WritableStream,
}
