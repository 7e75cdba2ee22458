// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NavigationTransition` of the specification "html". */
@:native("NavigationTransition")
extern class NavigationTransition {
  var navigationType(default, null):NavigationType;
  var from(default, null):NavigationHistoryEntry;
  var to(default, null):NavigationDestination;
  var committed(default, null):js.lib.Promise<Void>;
  var finished(default, null):js.lib.Promise<Void>;
}
