// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ReferrerPolicy` of the specification "referrer-policy". */
enum abstract ReferrerPolicy(String) from String to String {
  var NONE = "";
  var NO_REFERRER = "no-referrer";
  var NO_REFERRER_WHEN_DOWNGRADE = "no-referrer-when-downgrade";
  var SAME_ORIGIN = "same-origin";
  var ORIGIN = "origin";
  var STRICT_ORIGIN = "strict-origin";
  var ORIGIN_WHEN_CROSS_ORIGIN = "origin-when-cross-origin";
  var STRICT_ORIGIN_WHEN_CROSS_ORIGIN = "strict-origin-when-cross-origin";
  var UNSAFE_URL = "unsafe-url";
}
