// The part of the C interface of libIndexStore that is used, as types only: the library itself is
// loaded at run time from the toolchain, where there is one.
//
// Source: clang/include/indexstore/indexstore.h of the LLVM project.
#ifndef CINDEXSTORE_H
#define CINDEXSTORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// A text that belongs to the library.
typedef struct {
  const char *data;
  size_t length;
} IndexText;

typedef const char *(*IndexErrorText)(void *error);
typedef void (*IndexDispose)(void *object);
typedef void *(*IndexOpenStore)(const char *path, void **error);
typedef bool (*IndexEachUnit)(
    void *store, unsigned sorted, void *context, bool (*each)(void *context, IndexText name));
typedef void *(*IndexOpen)(void *store, const char *name, void **error);
typedef IndexText (*IndexTextOf)(void *object);
typedef bool (*IndexFlagOf)(void *object);
typedef void (*IndexTimeOf)(void *unit, int64_t *seconds, int64_t *nanoseconds);
typedef bool (*IndexEach)(
    void *object, void *context, bool (*each)(void *context, void *element));
typedef int (*IndexKindOf)(void *object);
typedef uint64_t (*IndexRolesOf)(void *object);
typedef void *(*IndexSymbolOf)(void *occurrence);
typedef void (*IndexPlaceOf)(void *occurrence, unsigned *line, unsigned *column);

#endif
