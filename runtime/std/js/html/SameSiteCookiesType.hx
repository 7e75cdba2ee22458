// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SameSiteCookiesType` of the specification "saa-non-cookie-storage". */
enum abstract SameSiteCookiesType(String) from String to String {
  var ALL = "all";
  var NONE = "none";
}
