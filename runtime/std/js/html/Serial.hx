// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Serial` of the specification "serial". */
@:native("Serial")
extern class Serial extends EventTarget {
  var onconnect:haxe.Constraints.Function;
  var ondisconnect:haxe.Constraints.Function;
  function getPorts():js.lib.Promise<Array<SerialPort>>;
  function requestPort(?options:SerialPortRequestOptions):js.lib.Promise<SerialPort>;
}
