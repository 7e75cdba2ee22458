package haxe.xml;

/*
 * The former name of Access.
 */

/** Use Access instead. */
@:deprecated("haxe.xml.Fast is deprecated, use haxe.xml.Access instead")
typedef Fast = haxe.xml.Access;
