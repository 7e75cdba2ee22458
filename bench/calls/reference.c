// What a hand-written addon does for the same functions: the least that Node-API asks for. Declared here, so that no headers
// are needed.
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct napi_env__ *napi_env;
typedef struct napi_value__ *napi_value;
typedef struct napi_info__ *napi_info;
typedef int napi_status;
typedef napi_value (*napi_callback)(napi_env, napi_info);

napi_status napi_get_cb_info(napi_env, napi_info, size_t *, napi_value *, napi_value *, void **);
napi_status napi_get_value_int32(napi_env, napi_value, int32_t *);
napi_status napi_get_value_double(napi_env, napi_value, double *);
napi_status napi_create_int32(napi_env, int32_t, napi_value *);
napi_status napi_create_double(napi_env, double, napi_value *);
napi_status napi_create_function(napi_env, const char *, size_t, napi_callback, void *, napi_value *);
napi_status napi_set_named_property(napi_env, napi_value, const char *, napi_value);
napi_status napi_throw_type_error(napi_env, const char *, const char *);

// The call alone: no arguments, no result.
static napi_value nothing(napi_env env, napi_info info) { return NULL; }

static napi_value add(napi_env env, napi_info info) {
  napi_value args[2], result;
  size_t count = 2;
  int32_t a, b;
  if (napi_get_cb_info(env, info, &count, args, NULL, NULL) != 0) return NULL;
  if (napi_get_value_int32(env, args[0], &a) != 0 || napi_get_value_int32(env, args[1], &b) != 0) {
    napi_throw_type_error(env, NULL, "two numbers expected");
    return NULL;
  }
  napi_create_int32(env, (int32_t)((uint32_t)a + (uint32_t)b), &result);
  return result;
}

static napi_value twice(napi_env env, napi_info info) {
  napi_value args[1], result;
  size_t count = 1;
  double a;
  if (napi_get_cb_info(env, info, &count, args, NULL, NULL) != 0) return NULL;
  if (napi_get_value_double(env, args[0], &a) != 0) {
    napi_throw_type_error(env, NULL, "a number expected");
    return NULL;
  }
  napi_create_double(env, a * 2, &result);
  return result;
}

static void give(napi_env env, napi_value exports, const char *name, napi_callback callback) {
  napi_value function;
  napi_create_function(env, name, SIZE_MAX, callback, NULL, &function);
  napi_set_named_property(env, exports, name, function);
}

napi_value napi_register_module_v1(napi_env env, napi_value exports) {
  give(env, exports, "nothing", nothing);
  give(env, exports, "add", add);
  give(env, exports, "twice", twice);
  return exports;
}
