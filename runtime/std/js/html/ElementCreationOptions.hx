// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ElementCreationOptions` of the specification "dom". */
typedef ElementCreationOptions = {
  ?customElementRegistry:CustomElementRegistry,
  ?is:String,
}
