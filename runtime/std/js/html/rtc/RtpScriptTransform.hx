// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCRtpScriptTransform` of the specification "webrtc-encoded-transform". */
@:native("RTCRtpScriptTransform")
extern class RtpScriptTransform {
  function new(workerOrWorkerAndParameters:haxe.extern.EitherType<js.html.Worker, js.html.WorkerAndParameters>, ?options:Dynamic, ?transfer:Array<Dynamic>):Void;
}
