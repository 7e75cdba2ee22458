// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `GetAnimationsOptions` of the specification "web-animations". */
typedef GetAnimationsOptions = {
  ?subtree:Bool,
  ?pseudoElement:String,
}
