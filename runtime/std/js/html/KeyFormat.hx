// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `KeyFormat` of the specification "webcrypto-modern-algos". */
enum abstract KeyFormat(String) from String to String {
  var RAW_PUBLIC = "raw-public";
  var RAW_PRIVATE = "raw-private";
  var RAW_SEED = "raw-seed";
  var RAW_SECRET = "raw-secret";
  var RAW = "raw";
  var SPKI = "spki";
  var PKCS8 = "pkcs8";
  var JWK = "jwk";
}
