// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ScrollRestoration` of the specification "html". */
enum abstract ScrollRestoration(String) from String to String {
  var AUTO = "auto";
  var MANUAL = "manual";
}
