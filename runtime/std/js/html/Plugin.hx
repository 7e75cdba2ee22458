// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Plugin` of the specification "html". */
@:native("Plugin")
extern class Plugin implements ArrayAccess<MimeType> {
  var name(default, null):String;
  var description(default, null):String;
  var filename(default, null):String;
  var length(default, null):Int;
  function item(index:Int):MimeType;
  function namedItem(name:String):MimeType;
}
