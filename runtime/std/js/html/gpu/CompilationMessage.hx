// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUCompilationMessage` of the specification "webgpu". */
@:native("GPUCompilationMessage")
extern class CompilationMessage {
  var message(default, null):String;
  var type(default, null):CompilationMessageType;
  var lineNum(default, null):Int;
  var linePos(default, null):Int;
  var offset(default, null):Int;
  var length(default, null):Int;
}
