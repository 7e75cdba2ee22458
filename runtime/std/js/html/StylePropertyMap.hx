// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `StylePropertyMap` of the specification "css-typed-om". */
@:native("StylePropertyMap")
extern class StylePropertyMap extends StylePropertyMapReadOnly {
  function set(property:String, values:haxe.extern.Rest<haxe.extern.EitherType<CSSStyleValue, String>>):Void;
  function append(property:String, values:haxe.extern.Rest<haxe.extern.EitherType<CSSStyleValue, String>>):Void;
  function delete(property:String):Void;
  function clear():Void;
}
