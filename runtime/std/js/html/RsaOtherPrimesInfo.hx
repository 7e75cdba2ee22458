// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `RsaOtherPrimesInfo` of the specification "webcrypto". */
typedef RsaOtherPrimesInfo = {
  ?r:String,
  ?d:String,
  ?t:String,
}
