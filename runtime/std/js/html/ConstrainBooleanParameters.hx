// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ConstrainBooleanParameters` of the specification "mediacapture-streams". */
typedef ConstrainBooleanParameters = {
  ?exact:Bool,
  ?ideal:Bool,
}
