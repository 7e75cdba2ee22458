// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NavigationEvent` of the specification "css-nav". */
@:native("NavigationEvent")
extern class NavigationEvent extends UIEvent {
  function new(type:String, ?eventInitDict:NavigationEventInit):Void;
  var dir(default, null):SpatialNavigationDirection;
  var relatedTarget(default, null):EventTarget;
}
