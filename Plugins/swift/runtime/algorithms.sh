#!/bin/sh
# Builds /kit/algorithms from /packages/swift-algorithms and /packages/swift-numerics: algorithms.sh <swiftc>
#
# It has a cache of its own: swift-numerics has a C module, and the base's cache does not know it.
set -eu
swiftc=$1

compile() {
  module=$1 sources=$2
  find "$sources/$module" -name '*.swift' -printf '"%p"\n' >/tmp/sources.rsp
  "$swiftc" -O -wmo -swift-version 5 -parse-as-library -suppress-warnings -module-cache-path /tmp/cache \
    -module-name "$module" -I . -emit-module -emit-module-path "$module.swiftmodule" \
    -c @/tmp/sources.rsp -o "$module.o"
}

cp /packages/swift-numerics/Sources/_NumericsShims/include/* .
for module in RealModule ComplexModule Numerics; do compile "$module" /packages/swift-numerics/Sources; done
compile Algorithms /packages/swift-algorithms/Sources
"$(dirname "$swiftc")/llvm-ar" rcs algorithms.a ./*.o
rm ./*.o ./*.swiftdoc ./*.swiftsourceinfo

if test -e /kit/base/direct; then
  { cat "$(dirname "$0")/probe.swift" && printf 'import Algorithms\nimport Numerics\n'; } >/tmp/probe.swift
  /kit/base/compile -frontend -c @/kit/base/compile.rsp -module-cache-path "$PWD/cache" -I "$PWD" -parse-as-library \
    /tmp/probe.swift -o /tmp/probe.o
  chmod -R a+rX cache
fi
