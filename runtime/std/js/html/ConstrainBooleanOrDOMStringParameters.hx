// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ConstrainBooleanOrDOMStringParameters` of the specification "mediacapture-streams". */
typedef ConstrainBooleanOrDOMStringParameters = {
  ?exact:haxe.extern.EitherType<Bool, String>,
  ?ideal:haxe.extern.EitherType<Bool, String>,
}
