// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NavigationActivation` of the specification "html". */
@:native("NavigationActivation")
extern class NavigationActivation {
  var from(default, null):NavigationHistoryEntry;
  var entry(default, null):NavigationHistoryEntry;
  var navigationType(default, null):NavigationType;
}
