// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `XMLSerializer` of the specification "html". */
@:native("XMLSerializer")
extern class XMLSerializer {
  function new():Void;
  function serializeToString(root:Node):String;
}
