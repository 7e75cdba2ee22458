// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `KeyUsage` of the specification "webcrypto-modern-algos". */
enum abstract KeyUsage(String) from String to String {
  var ENCRYPT = "encrypt";
  var DECRYPT = "decrypt";
  var SIGN = "sign";
  var VERIFY = "verify";
  var DERIVE_KEY = "deriveKey";
  var DERIVE_BITS = "deriveBits";
  var WRAP_KEY = "wrapKey";
  var UNWRAP_KEY = "unwrapKey";
  var ENCAPSULATE_KEY = "encapsulateKey";
  var ENCAPSULATE_BITS = "encapsulateBits";
  var DECAPSULATE_KEY = "decapsulateKey";
  var DECAPSULATE_BITS = "decapsulateBits";
}
