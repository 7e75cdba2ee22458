// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLMapElement` of the specification "html". */
@:native("HTMLMapElement")
extern class MapElement extends Element {
  function new():Void;
  var name:String;
  var areas(default, null):HTMLCollection;
}
