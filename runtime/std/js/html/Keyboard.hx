// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Keyboard` of the specification "keyboard-lock". */
@:native("Keyboard")
extern class Keyboard extends EventTarget {
  function lock(?keyCodes:Array<String>):js.lib.Promise<Void>;
  function unlock():Void;
  function getLayoutMap():js.lib.Promise<KeyboardLayoutMap>;
  var onlayoutchange:haxe.Constraints.Function;
}
