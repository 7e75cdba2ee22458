// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Option`, the short way to make an `HTMLOptionElement`. */
@:native("Option")
extern class Option extends OptionElement {
  function new(?text:String, ?value:String, ?defaultSelected:Bool, ?selected:Bool):Void;
}
