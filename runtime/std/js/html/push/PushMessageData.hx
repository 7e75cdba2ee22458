// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.push;

/** `PushMessageData` of the specification "push-api". */
@:native("PushMessageData")
extern class PushMessageData {
  function arrayBuffer():js.lib.ArrayBuffer;
  function blob():js.html.Blob;
  function bytes():js.lib.Uint8Array;
  function json():Dynamic;
  function text():String;
}
