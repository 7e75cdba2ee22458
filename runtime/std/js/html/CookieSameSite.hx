// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CookieSameSite` of the specification "cookiestore". */
enum abstract CookieSameSite(String) from String to String {
  var STRICT = "strict";
  var LAX = "lax";
  var NONE = "none";
}
