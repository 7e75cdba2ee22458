// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PluginArray` of the specification "html". */
@:native("PluginArray")
extern class PluginArray implements ArrayAccess<Plugin> {
  function refresh():Void;
  var length(default, null):Int;
  function item(index:Int):Plugin;
  function namedItem(name:String):Plugin;
}
