// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PageRevealEvent` of the specification "html". */
@:native("PageRevealEvent")
extern class PageRevealEvent extends Event {
  function new(type:String, ?eventInitDict:PageRevealEventInit):Void;
  var viewTransition(default, null):ViewTransition;
}
