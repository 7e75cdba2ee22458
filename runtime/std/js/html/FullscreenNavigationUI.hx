// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FullscreenNavigationUI` of the specification "fullscreen". */
enum abstract FullscreenNavigationUI(String) from String to String {
  var AUTO = "auto";
  var SHOW = "show";
  var HIDE = "hide";
}
