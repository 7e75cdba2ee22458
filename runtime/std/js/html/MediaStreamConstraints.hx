// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MediaStreamConstraints` of the specification "mediacapture-streams". */
typedef MediaStreamConstraints = {
  ?video:haxe.extern.EitherType<Bool, MediaTrackConstraints>,
  ?audio:haxe.extern.EitherType<Bool, MediaTrackConstraints>,
  ?semantics:GetUserMediaSemantics,
  ?preferCurrentTab:Bool,
  ?peerIdentity:String,
}
