#!/bin/sh
# Builds /kit/base: kit.sh <swiftc> <swift-frontend> <clang> <linker>
#
#   JudgeKit.swiftmodule, kit.a   the wire
#   compile, compile.rsp          the compiler and its arguments
#   ld, core.rsp, ld.rsp          the linker, its arguments, and those with every library
#   cache/                        compiled C modules; a read-only cache works only where and with the flags that made it
#   direct | fallback             see direct.sh; `fallback` holds the reason
set -eu
swiftc=$1 clang=$3 linker=$4
here=$(dirname "$0")
bin=$(dirname "$swiftc")

# Without bcopts: in Swift 6.3.1 it drops the check of `for i in 0...n.count { sum += get(n, i) }`, which then reads
# beyond the array instead of trapping. What it would gain was not measurable (dp tables, sieves, windows).
export OPTIONS="-O -wmo -swift-version 5 -suppress-warnings -gline-tables-only -module-name main -I /kit/base
  -Xllvm -sil-disable-pass=bcopts"

make_wire() {
  "$clang" -O2 -fPIC -fno-omit-frame-pointer -c "$here/system.c" -o system.o
  "$swiftc" -O -wmo -parse-as-library -module-name JudgeKit -module-cache-path /tmp/cache \
    -emit-module -emit-module-path JudgeKit.swiftmodule -c "$here/wire.swift" "$here/nodes.swift" -o wire.o
  "$bin/llvm-ar" rcs kit.a wire.o system.o
  rm wire.o system.o JudgeKit.swiftdoc JudgeKit.swiftsourceinfo
}

# As slow as swiftc is, but right: scripts that take the same arguments.
fall_back() {
  test -s fallback || echo "$linker cannot link" >fallback
  rm -rf compile ld cache
  : >compile.rsp
  {
    cat <<'END'
#!/bin/sh
# swift-frontend's arguments for swiftc, which has no -import-module of its own.
shift
last=
for word; do
  shift
  case $last$word in *-import-module*) set -- "$@" -Xfrontend ;; esac
  set -- "$@" "$word"
  last=$word
done
END
    # shellcheck disable=SC2086,SC2116
    echo exec "$swiftc" $OPTIONS -module-cache-path /tmp/cache '"$@"'
  } >compile
  printf '#!/bin/sh\nexec %s "$@"\n' "$swiftc" >ld
  chmod +x compile ld
}

make_wire
if /bin/sh "$here/direct.sh" "$@" 2>fallback; then
  mv fallback direct
else
  fall_back
fi
rm -rf probe
chmod -R a+rX .
