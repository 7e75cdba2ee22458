// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `IPAddressSpace` of the specification "local-network-access". */
enum abstract IPAddressSpace(String) from String to String {
  var PUBLIC = "public";
  var LOCAL = "local";
  var LOOPBACK = "loopback";
}
