// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PageSwapEvent` of the specification "html". */
@:native("PageSwapEvent")
extern class PageSwapEvent extends Event {
  function new(type:String, ?eventInitDict:PageSwapEventInit):Void;
  var activation(default, null):NavigationActivation;
  var viewTransition(default, null):ViewTransition;
}
