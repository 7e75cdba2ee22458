// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MediaImage` of the specification "mediasession". */
typedef MediaImage = {
  src:String,
  ?sizes:String,
  ?type:String,
}
