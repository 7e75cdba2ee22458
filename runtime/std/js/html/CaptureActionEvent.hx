// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CaptureActionEvent` of the specification "mediacapture-handle-actions". */
@:native("CaptureActionEvent")
extern class CaptureActionEvent extends Event {
  function new(?init:CaptureActionEventInit):Void;
  var action(default, null):CaptureAction;
}
