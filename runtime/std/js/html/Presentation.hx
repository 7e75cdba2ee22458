// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Presentation` of the specification "presentation-api". */
@:native("Presentation")
extern class Presentation {
  var defaultRequest:PresentationRequest;
  var receiver(default, null):PresentationReceiver;
}
