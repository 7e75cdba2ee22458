// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Location` of the specification "html". */
@:native("Location")
extern class Location {
  var href:String;
  var origin(default, null):String;
  var protocol:String;
  var host:String;
  var hostname:String;
  var port:String;
  var pathname:String;
  var search:String;
  var hash:String;
  function assign(url:String):Void;
  function replace(url:String):Void;
  function reload():Void;
  var ancestorOrigins(default, null):DOMStringList;
}
