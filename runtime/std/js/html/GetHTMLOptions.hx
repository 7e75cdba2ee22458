// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `GetHTMLOptions` of the specification "html". */
typedef GetHTMLOptions = {
  ?serializableShadowRoots:Bool,
  ?shadowRoots:Array<ShadowRoot>,
}
