// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PresentationAvailability` of the specification "presentation-api". */
@:native("PresentationAvailability")
extern class PresentationAvailability extends EventTarget {
  var value(default, null):Bool;
  var onchange:haxe.Constraints.Function;
}
