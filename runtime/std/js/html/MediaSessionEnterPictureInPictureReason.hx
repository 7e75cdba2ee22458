// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MediaSessionEnterPictureInPictureReason` of the specification "mediasession". */
enum abstract MediaSessionEnterPictureInPictureReason(String) from String to String {
  var OTHER = "other";
  var USERACTION = "useraction";
  var CONTENTOCCLUDED = "contentoccluded";
}
