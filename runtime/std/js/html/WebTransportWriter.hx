// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WebTransportWriter` of the specification "webtransport". */
@:native("WebTransportWriter")
extern class WebTransportWriter extends WritableStreamDefaultWriter {
  function atomicWrite(?chunk:Dynamic):js.lib.Promise<Void>;
  function commit():Void;
}
