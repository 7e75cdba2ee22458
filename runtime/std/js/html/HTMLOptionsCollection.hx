// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLOptionsCollection` of the specification "html". */
@:native("HTMLOptionsCollection")
extern class HTMLOptionsCollection extends HTMLCollection {
  function add(element:haxe.extern.EitherType<OptionElement, OptGroupElement>, ?before:haxe.extern.EitherType<Element, Int>):Void;
  function remove(index:Int):Void;
  var selectedIndex:Int;
}
