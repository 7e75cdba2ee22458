package rt;

/*
 * Members of strings, arrays and classes looked up by name.
 */

/** What `Reflect.field` and Dynamic access give for them. */
class Members {
  /** A member of a string. */
  public static function ofString(s:String, name:String):Dynamic
    return switch name {
      case "length": s.length;
      case "charAt": s.charAt;
      case "charCodeAt": s.charCodeAt;
      case "indexOf": s.indexOf;
      case "lastIndexOf": s.lastIndexOf;
      case "split": s.split;
      case "substr": s.substr;
      case "substring": s.substring;
      case "toLowerCase": s.toLowerCase;
      case "toUpperCase": s.toUpperCase;
      case "toString": s.toString;
      default: null;
    }

  /** A member of an array. */
  public static function ofArray(a:Array<Dynamic>, name:String):Dynamic
    return switch name {
      case "length": a.length;
      case "concat": a.concat;
      case "contains": a.contains;
      case "copy": a.copy;
      case "filter": a.filter;
      case "indexOf": a.indexOf;
      case "insert": a.insert;
      case "iterator": () -> a.iterator();
      case "keyValueIterator": () -> a.keyValueIterator();
      case "join": a.join;
      case "lastIndexOf": a.lastIndexOf;
      case "map": (f:Dynamic->Dynamic) -> a.map(f);
      case "pop": a.pop;
      case "push": a.push;
      case "remove": a.remove;
      case "resize": a.resize;
      case "reverse": a.reverse;
      case "shift": a.shift;
      case "slice": a.slice;
      case "sort": a.sort;
      case "splice": a.splice;
      case "toString": a.toString;
      case "unshift": a.unshift;
      default: null;
    }

  /** A static of a class, or a constructor of an enum. */
  public static function ofClass(c:ClassValue, name:String):Dynamic {
    if (c.isEnum) {
      var index = Reflection.enumCtorNames(c.id).indexOf(name);
      if (index < 0) return null;
      return EnumCtors.value(c.id, index);
    }
    return c.id < ClassIds.FIRST ? null : Reflection.staticField(c.id, name);
  }
}
