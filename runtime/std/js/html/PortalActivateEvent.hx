// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PortalActivateEvent` of the specification "portals". */
@:native("PortalActivateEvent")
extern class PortalActivateEvent extends Event {
  function new(type:String, ?eventInitDict:PortalActivateEventInit):Void;
  var data(default, null):Dynamic;
  function adoptPredecessor():PortalElement;
}
