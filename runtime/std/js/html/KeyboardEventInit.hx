// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `KeyboardEventInit` of the specification "uievents". */
typedef KeyboardEventInit = {
  > EventModifierInit,
  ?key:String,
  ?code:String,
  ?location:Int,
  ?repeat:Bool,
  ?isComposing:Bool,
  ?charCode:Int,
  ?keyCode:Int,
}
