// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MutationObserverInit` of the specification "dom". */
typedef MutationObserverInit = {
  ?childList:Bool,
  ?attributes:Bool,
  ?characterData:Bool,
  ?subtree:Bool,
  ?attributeOldValue:Bool,
  ?characterDataOldValue:Bool,
  ?attributeFilter:Array<String>,
}
