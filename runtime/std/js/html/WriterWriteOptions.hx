// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WriterWriteOptions` of the specification "writing-assistance-apis". */
typedef WriterWriteOptions = {
  ?context:String,
  ?signal:AbortSignal,
}
