// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ContactProperty` of the specification "contact-picker". */
enum abstract ContactProperty(String) from String to String {
  var ADDRESS = "address";
  var EMAIL = "email";
  var ICON = "icon";
  var NAME = "name";
  var TEL = "tel";
}
