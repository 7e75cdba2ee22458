// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `RequestDestination` of the specification "fetch". */
enum abstract RequestDestination(String) from String to String {
  var NONE = "";
  var AUDIO = "audio";
  var AUDIOWORKLET = "audioworklet";
  var DOCUMENT = "document";
  var EMBED = "embed";
  var FONT = "font";
  var FRAME = "frame";
  var IFRAME = "iframe";
  var IMAGE = "image";
  var JSON = "json";
  var MANIFEST = "manifest";
  var OBJECT = "object";
  var PAINTWORKLET = "paintworklet";
  var REPORT = "report";
  var SCRIPT = "script";
  var SHAREDWORKER = "sharedworker";
  var STYLE = "style";
  var TEXT = "text";
  var TRACK = "track";
  var VIDEO = "video";
  var WORKER = "worker";
  var XSLT = "xslt";
}
