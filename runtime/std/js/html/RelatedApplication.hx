// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `RelatedApplication` of the specification "get-installed-related-apps". */
typedef RelatedApplication = {
  platform:String,
  ?url:String,
  ?id:String,
  ?version:String,
}
