// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ConstrainULongRange` of the specification "mediacapture-streams". */
typedef ConstrainULongRange = {
  > ULongRange,
  ?exact:Int,
  ?ideal:Int,
}
