// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NavigationCurrentEntryChangeEvent` of the specification "html". */
@:native("NavigationCurrentEntryChangeEvent")
extern class NavigationCurrentEntryChangeEvent extends Event {
  function new(type:String, eventInitDict:NavigationCurrentEntryChangeEventInit):Void;
  var navigationType(default, null):NavigationType;
  var from(default, null):NavigationHistoryEntry;
}
