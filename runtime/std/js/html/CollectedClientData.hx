// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CollectedClientData` of the specification "webauthn". */
typedef CollectedClientData = {
  type:String,
  challenge:String,
  origin:String,
  ?crossOrigin:Bool,
  ?topOrigin:String,
}
