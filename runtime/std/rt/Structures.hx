package rt;

/*
 * Anonymous structures seen by name. A structure literal has fixed fields; those that reflection adds to or takes from it are
 * kept beside it.
 */


/** Fields of structures, whichever way they are kept. */
class Structures {
  /** Per literal: its added fields. */
  static var added:Dynamic = null;

  /** Per literal: its deleted fields. */
  static var deleted:Dynamic = null;

  /** A new object without fields, to which any may be added. */
  public static function emptyObject():Dynamic
    return new DynamicObject();

  /** The added fields of a literal, or null. */
  public static function addedOf(o:Dynamic):DynamicObject {
    if (added == null) return null;
    var found:Dynamic = Host.weakGet(added, o);
    return found == null ? null : (cast found : DynamicObject);
  }

  /** Per literal: what was written into fields that were made for values of another type. */
  static var kept:Dynamic = null;

  /** A field's value; `own` where nothing is kept beside it. */
  public static function keptOr(o:Dynamic, name:String, own:Dynamic):Dynamic {
    if (kept == null) return own;
    var found:Dynamic = Host.weakGet(kept, o);
    if (found == null) return own;
    var beside = (cast found : DynamicObject);
    return beside.has(name) ? beside.get(name) : own;
  }

  public static function keepsInt(o:Dynamic, name:String, v:Dynamic):Bool
    return keep(o, name, v, Std.isOfType(v, Int));

  public static function keepsFloat(o:Dynamic, name:String, v:Dynamic):Bool
    return keep(o, name, v, Std.isOfType(v, Float));

  public static function keepsBool(o:Dynamic, name:String, v:Dynamic):Bool
    return keep(o, name, v, Std.isOfType(v, Bool));

  public static function keepsString(o:Dynamic, name:String, v:Dynamic):Bool
    return keep(o, name, v, v == null || Std.isOfType(v, String));

  public static function keepsArray(o:Dynamic, name:String, v:Dynamic):Bool
    return keep(o, name, v, v == null || Std.isOfType(v, Array));

  public static function keepsFunction(o:Dynamic, name:String, v:Dynamic):Bool
    return keep(o, name, v, v == null || Reflect.isFunction(v));

  /** Whether the field itself takes the value; where it can't, the value is kept beside. */
  static function keep(o:Dynamic, name:String, v:Dynamic, fits:Bool):Bool {
    if (kept == null) {
      if (fits) return true;
      Guard.lock();
      if (kept == null) kept = Host.weakNew();
      Guard.unlock();
    }
    var found:Dynamic = Host.weakGet(kept, o);
    if (fits) {
      if (found != null) (cast found : DynamicObject).delete(name);
      return true;
    }
    var beside:DynamicObject;
    if (found == null) {
      beside = new DynamicObject();
      Host.weakSet(kept, o, beside);
    } else beside = cast found;
    beside.set(name, v);
    return false;
  }

  static function deletedOf(o:Dynamic):DynamicObject {
    if (deleted == null) return null;
    var found:Dynamic = Host.weakGet(deleted, o);
    return found == null ? null : (cast found : DynamicObject);
  }

  /** Whether a field of the literal was taken away, and not written since. */
  static function isDeleted(o:Dynamic, name:String):Bool {
    var gone = deletedOf(o);
    return gone != null && gone.has(name) && Dyn.eq(gone.get(name), Reflection.structGet(o, name));
  }

  /** A field that the literal itself doesn't have. */
  public static function getAdded(o:Dynamic, name:String):Dynamic {
    var more = addedOf(o);
    return more == null ? null : more.get(name);
  }

  /** Whether the object has a field of that name. */
  public static function has(o:Dynamic, name:String):Bool {
    if (Reflection.structHas(o, name)) return !isDeleted(o, name);
    var more = addedOf(o);
    return more != null && more.has(name);
  }

  /** Reads a field. */
  public static function get(o:Dynamic, name:String):Dynamic {
    if (Reflection.structHas(o, name)) return isDeleted(o, name) ? null : Reflection.structGet(o, name);
    return getAdded(o, name);
  }

  /** Writes or adds a field. */
  public static function set(o:Dynamic, name:String, v:Dynamic):Void {
    if (Reflection.structHas(o, name)) {
      Reflection.structSet(o, name, v);
      var gone = deletedOf(o);
      if (gone != null) gone.delete(name);
      return;
    }
    var more = addedOf(o);
    if (more == null) {
      more = new DynamicObject();
      Guard.lock();
      if (added == null) added = Host.weakNew();
      Guard.unlock();
      Host.weakSet(added, o, more);
    }
    more.set(name, v);
  }

  /** Takes a field away; whether there was one. */
  public static function delete(o:Dynamic, name:String):Bool {
    if (!has(o, name)) return false;
    if (Reflection.structHas(o, name)) {
      var gone = deletedOf(o);
      if (gone == null) {
        gone = new DynamicObject();
        Guard.lock();
        if (deleted == null) deleted = Host.weakNew();
        Guard.unlock();
        Host.weakSet(deleted, o, gone);
      }
      // Whoever reads the field directly doesn't ask whether it is deleted, and whoever writes it doesn't tell.
      Reflection.structSet(o, name, null);
      gone.set(name, Reflection.structGet(o, name));
      return true;
    }
    return addedOf(o).delete(name);
  }

  /** The names of the fields of a literal. */
  public static function fields(o:Dynamic):Array<String> {
    var names = Reflection.instanceFields(Intrinsics.classId(o));
    var kept = [];
    for (name in names)
      if (!isDeleted(o, name)) kept.push(name);
    var more = addedOf(o);
    if (more != null) for (name in more.keys())
      kept.push(name);
    return kept;
  }
}
