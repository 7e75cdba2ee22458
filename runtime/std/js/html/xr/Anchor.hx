// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRAnchor` of the specification "anchors". */
@:native("XRAnchor")
extern class Anchor {
  var anchorSpace(default, null):Space;
  function requestPersistentHandle():js.lib.Promise<String>;
  function delete():Void;
}
