// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCDTMFSender` of the specification "webrtc". */
@:native("RTCDTMFSender")
extern class DTMFSender extends js.html.EventTarget {
  function insertDTMF(tones:String, ?duration:Int, ?interToneGap:Int):Void;
  var ontonechange:haxe.Constraints.Function;
  var canInsertDTMF(default, null):Bool;
  var toneBuffer(default, null):String;
}
