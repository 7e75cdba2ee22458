// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ItemType` of the specification "digital-goods". */
enum abstract ItemType(String) from String to String {
  var PRODUCT = "product";
  var SUBSCRIPTION = "subscription";
}
