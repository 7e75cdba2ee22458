// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `EffectiveConnectionType` of the specification "netinfo". */
enum abstract EffectiveConnectionType(String) from String to String {
  var _2G = "2g";
  var _3G = "3g";
  var _4G = "4g";
  var SLOW_2G = "slow-2g";
}
