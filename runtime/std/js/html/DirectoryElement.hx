// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLDirectoryElement` of the specification "html". */
@:native("HTMLDirectoryElement")
extern class DirectoryElement extends Element {
  function new():Void;
  var compact:Bool;
}
