package haxe.rtti;

import haxe.rtti.CType;
import rt.ClassIds;
import rt.ClassValue;
import rt.Reflection;

/** Type information of classes that have `@:rtti`, and of those below them. */
class Rtti {
  /** What the class declares. Throws where it has no type information. */
  public static function getRtti<T>(c:Class<T>):Classdef {
    var text = textOf(c);
    if (text == null) throw 'Class ${Type.getClassName(c)} has no RTTI information, consider adding @:rtti';
    return switch new XmlParser().processElement(Xml.parse(text).firstElement()) {
      case TClassdecl(def): def;
      case other: throw 'Expected a class, but found $other';
    }
  }

  /** Whether the class has type information. */
  public static function hasRtti<T>(c:Class<T>):Bool
    return textOf(c) != null;

  static function textOf(c:Dynamic):Null<String> {
    if (!(c is ClassValue)) return null;
    var id = (cast c : ClassValue).id;
    return id < ClassIds.FIRST ? null : Reflection.rtti(id);
  }
}
