// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ElementDefinitionOptions` of the specification "html". */
typedef ElementDefinitionOptions = {

}
