// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WritableStreamDefaultController` of the specification "streams". */
@:native("WritableStreamDefaultController")
extern class WritableStreamDefaultController {
  var signal(default, null):AbortSignal;
  function error(?e:Dynamic):Void;
}
