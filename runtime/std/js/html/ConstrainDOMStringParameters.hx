// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ConstrainDOMStringParameters` of the specification "mediacapture-streams". */
typedef ConstrainDOMStringParameters = {
  ?exact:haxe.extern.EitherType<String, Array<String>>,
  ?ideal:haxe.extern.EitherType<String, Array<String>>,
}
