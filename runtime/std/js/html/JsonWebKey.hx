// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `JsonWebKey` of the specification "webcrypto". */
typedef JsonWebKey = {
  ?kty:String,
  ?use:String,
  ?key_ops:Array<String>,
  ?alg:String,
  ?ext:Bool,
  ?crv:String,
  ?x:String,
  ?y:String,
  ?d:String,
  ?n:String,
  ?e:String,
  ?p:String,
  ?q:String,
  ?dp:String,
  ?dq:String,
  ?qi:String,
  ?oth:Array<RsaOtherPrimesInfo>,
  ?k:String,
  ?pub:String,
  ?priv:String,
}
