// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SerialPort` of the specification "serial". */
@:native("SerialPort")
extern class SerialPort extends EventTarget {
  var onconnect:haxe.Constraints.Function;
  var ondisconnect:haxe.Constraints.Function;
  var connected(default, null):Bool;
  var readable(default, null):ReadableStream;
  var writable(default, null):WritableStream;
  function getInfo():SerialPortInfo;
  function open(options:SerialOptions):js.lib.Promise<Void>;
  function setSignals(?signals:SerialOutputSignals):js.lib.Promise<Void>;
  function getSignals():js.lib.Promise<SerialInputSignals>;
  function close():js.lib.Promise<Void>;
  function forget():js.lib.Promise<Void>;
}
