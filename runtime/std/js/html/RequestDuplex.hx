// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `RequestDuplex` of the specification "fetch". */
enum abstract RequestDuplex(String) from String to String {
  var HALF = "half";
}
