// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLAllCollection` of the specification "html". */
@:native("HTMLAllCollection")
extern class HTMLAllCollection implements ArrayAccess<Element> {
  var length(default, null):Int;
  function namedItem(name:String):haxe.extern.EitherType<HTMLCollection, Element>;
  function item(?nameOrIndex:String):haxe.extern.EitherType<HTMLCollection, Element>;
}
