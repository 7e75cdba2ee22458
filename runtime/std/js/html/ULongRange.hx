// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ULongRange` of the specification "mediacapture-streams". */
typedef ULongRange = {
  ?max:Int,
  ?min:Int,
}
