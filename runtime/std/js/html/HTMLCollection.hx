// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLCollection` of the specification "dom". */
@:native("HTMLCollection")
extern class HTMLCollection implements ArrayAccess<Element> {
  var length(default, null):Int;
  function item(index:Int):Element;
  function namedItem(name:String):Element;
}
