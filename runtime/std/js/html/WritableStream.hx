// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WritableStream` of the specification "streams". */
@:native("WritableStream")
extern class WritableStream {
  function new(?underlyingSink:Dynamic, ?strategy:QueuingStrategy):Void;
  var locked(default, null):Bool;
  function abort(?reason:Dynamic):js.lib.Promise<Void>;
  function close():js.lib.Promise<Void>;
  function getWriter():WritableStreamDefaultWriter;
}
