// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLUserMediaElement` of the specification "mediacapture-extensions". */
@:native("HTMLUserMediaElement")
extern class UserMediaElement extends Element {
  function new():Void;
  var stream(default, null):MediaStream;
  var error(default, null):DOMException;
  function setConstraints(?constraints:HTMLMediaStreamConstraints):Void;
  var onstream:haxe.Constraints.Function;
}
