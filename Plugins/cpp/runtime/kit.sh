#!/bin/sh
# Builds /kit/base: kit.sh <clang++> <g++> <linker> <awk>
#
#   kit.pch | kit.h.gch   the standard library and kit.h, precompiled
#   wire.o, nodes.o, system.o   the wire
#   build                 compiles and links a submission
#   fallback              why this is not the fast way, if it is not
set -eu
clang=$1 gcc=$2 linker=$3 awk=$4
here=$(dirname "$0")

is_recent_clang() { "$1" --version | grep -q clang && test "$("$1" -dumpversion | cut -d. -f1)" -ge 18; }

# The fast way first: clang's front end and a linker called directly, which needs less time than their drivers.
try() {
  if /bin/sh "$here/base.sh" "$awk" "$@" 2>messages; then
    test -s fallback || rm -f fallback
    rm -rf messages probe
    chmod -R a+rX .
    exit
  fi
  { echo "$*:" && cat messages; } >>fallback
}

: >fallback
if is_recent_clang "$clang"; then
  try clang "$clang" "$linker"
  try clang "$clang"
else
  echo "$clang is no clang 18 or later" >>fallback
fi
try gcc "$gcc"
cat fallback >&2
exit 1
