// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PageTransitionEvent` of the specification "html". */
@:native("PageTransitionEvent")
extern class PageTransitionEvent extends Event {
  function new(type:String, ?eventInitDict:PageTransitionEventInit):Void;
  var persisted(default, null):Bool;
}
