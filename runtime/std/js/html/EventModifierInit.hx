// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `EventModifierInit` of the specification "uievents". */
typedef EventModifierInit = {
  > UIEventInit,
  ?ctrlKey:Bool,
  ?shiftKey:Bool,
  ?altKey:Bool,
  ?metaKey:Bool,
  ?modifierAltGraph:Bool,
  ?modifierCapsLock:Bool,
  ?modifierFn:Bool,
  ?modifierFnLock:Bool,
  ?modifierHyper:Bool,
  ?modifierNumLock:Bool,
  ?modifierScrollLock:Bool,
  ?modifierSuper:Bool,
  ?modifierSymbol:Bool,
  ?modifierSymbolLock:Bool,
}
