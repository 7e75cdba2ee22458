// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SanitizerProcessingInstruction` of the specification "html". */
typedef SanitizerProcessingInstruction = {
  target:String,
}
