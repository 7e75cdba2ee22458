// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `UALowEntropyJSON` of the specification "ua-client-hints". */
typedef UALowEntropyJSON = {
  ?brands:Array<NavigatorUABrandVersion>,
  ?mobile:Bool,
  ?platform:String,
}
