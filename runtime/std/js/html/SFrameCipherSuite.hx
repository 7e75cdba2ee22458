// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SFrameCipherSuite` of the specification "webrtc-encoded-transform". */
enum abstract SFrameCipherSuite(String) from String to String {
  var AES_128_CTR_HMAC_SHA256_80 = "AES_128_CTR_HMAC_SHA256_80";
  var AES_128_CTR_HMAC_SHA256_64 = "AES_128_CTR_HMAC_SHA256_64";
  var AES_128_CTR_HMAC_SHA256_32 = "AES_128_CTR_HMAC_SHA256_32";
  var AES_128_GCM_SHA256_128 = "AES_128_GCM_SHA256_128";
  var AES_256_GCM_SHA512_128 = "AES_256_GCM_SHA512_128";
  var AES_256_CTR_HMAC_SHA512_80 = "AES_256_CTR_HMAC_SHA512_80";
  var AES_256_CTR_HMAC_SHA512_64 = "AES_256_CTR_HMAC_SHA512_64";
  var AES_256_CTR_HMAC_SHA512_32 = "AES_256_CTR_HMAC_SHA512_32";
}
