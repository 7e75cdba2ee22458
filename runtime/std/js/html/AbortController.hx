// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AbortController` of the specification "dom". */
@:native("AbortController")
extern class AbortController {
  function new():Void;
  var signal(default, null):AbortSignal;
  function abort(?reason:Dynamic):Void;
}
