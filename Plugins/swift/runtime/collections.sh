#!/bin/sh
# Builds /kit/collections from /packages/swift-collections: collections.sh <swiftc>
set -eu
swiftc=$1
package=/packages/swift-collections

# The package's own settings, which its sources need.
settings() {
  sed -n 's/^ *\.enable\(Upcoming\|Experimental\)Feature("\([A-Za-z]*\)").*/-enable-\L\1\E-feature \2/p' "$package/Package.swift"
  sed -n 's/^ *"\(SwiftStdlib [0-9.]*\)": *"\(.*\)",$/-enable-experimental-feature "AvailabilityMacro=\1: \2"/p' \
    "$package/Package.swift"
}

settings >/tmp/settings.rsp
for module in InternalCollectionsUtilities ContainersPreview DequeModule HashTreeCollections BitCollections HeapModule \
  OrderedCollections Collections; do
  find "$package/Sources/$module" -name '*.swift' -printf '"%p"\n' >/tmp/sources.rsp
  "$swiftc" -O -wmo -swift-version 6 -parse-as-library -suppress-warnings @/tmp/settings.rsp -package-name swift-collections \
    -module-cache-path /tmp/cache -module-name "$module" -I . -emit-module -emit-module-path "$module.swiftmodule" \
    -c @/tmp/sources.rsp -o "$module.o"
done
"$(dirname "$swiftc")/llvm-ar" rcs collections.a ./*.o
rm ./*.o ./*.swiftdoc ./*.swiftsourceinfo
