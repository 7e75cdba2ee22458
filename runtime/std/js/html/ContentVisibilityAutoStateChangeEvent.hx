// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ContentVisibilityAutoStateChangeEvent` of the specification "css-contain". */
@:native("ContentVisibilityAutoStateChangeEvent")
extern class ContentVisibilityAutoStateChangeEvent extends Event {
  function new(type:String, ?eventInitDict:ContentVisibilityAutoStateChangeEventInit):Void;
  var skipped(default, null):Bool;
}
