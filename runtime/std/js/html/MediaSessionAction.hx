// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MediaSessionAction` of the specification "mediasession". */
enum abstract MediaSessionAction(String) from String to String {
  var PLAY = "play";
  var PAUSE = "pause";
  var SEEKBACKWARD = "seekbackward";
  var SEEKFORWARD = "seekforward";
  var PREVIOUSTRACK = "previoustrack";
  var NEXTTRACK = "nexttrack";
  var SKIPAD = "skipad";
  var STOP = "stop";
  var SEEKTO = "seekto";
  var TOGGLEMICROPHONE = "togglemicrophone";
  var TOGGLECAMERA = "togglecamera";
  var TOGGLESCREENSHARE = "togglescreenshare";
  var HANGUP = "hangup";
  var PREVIOUSSLIDE = "previousslide";
  var NEXTSLIDE = "nextslide";
  var ENTERPICTUREINPICTURE = "enterpictureinpicture";
  var VOICEACTIVITY = "voiceactivity";
}
