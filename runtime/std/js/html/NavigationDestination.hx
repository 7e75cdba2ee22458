// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NavigationDestination` of the specification "html". */
@:native("NavigationDestination")
extern class NavigationDestination {
  var url(default, null):String;
  var key(default, null):String;
  var id(default, null):String;
  var index(default, null):Int;
  var sameDocument(default, null):Bool;
  function getState():Dynamic;
}
