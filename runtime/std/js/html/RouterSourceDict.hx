// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `RouterSourceDict` of the specification "service-workers". */
typedef RouterSourceDict = {
  ?cacheName:String,
}
