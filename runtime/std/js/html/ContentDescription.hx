// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ContentDescription` of the specification "content-index". */
typedef ContentDescription = {
  id:String,
  title:String,
  description:String,
  ?category:ContentCategory,
  ?icons:Array<ImageResource>,
  url:String,
}
