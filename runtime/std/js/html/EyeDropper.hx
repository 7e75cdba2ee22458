// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `EyeDropper` of the specification "eyedropper-api". */
@:native("EyeDropper")
extern class EyeDropper {
  function new():Void;
  function open(?options:ColorSelectionOptions):js.lib.Promise<ColorSelectionResult>;
}
