// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `GetUserMediaSemantics` of the specification "mediacapture-extensions". */
enum abstract GetUserMediaSemantics(String) from String to String {
  var BROWSER_CHOOSES = "browser-chooses";
  var USER_CHOOSES = "user-chooses";
}
