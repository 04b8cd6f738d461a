#!/bin/sh
# Replaces the compiler's drivers, which cost more than the compiler, by the commands that they would have run:
# the frontend with the arguments that `swiftc -###` prints, the linker with those that `clang -###` prints.
set -eu
swiftc=$1 frontend=$2 clang=$3 linker=$4
here=$(dirname "$0")
libraries=$(dirname "$(dirname "$swiftc")")/lib/swift/linux

words() { tr ' ' '\n' | tr -d '"' | sed '/^$/d'; }

# Without the program's name, inputs and outputs.
find_compile_arguments() {
  : >probe/empty.swift
  # shellcheck disable=SC2086
  "$swiftc" -### $OPTIONS probe/empty.swift -o probe/empty |
    head -n 1 | words |
    sed -e 1d -e '/^-frontend$/d' -e '/^-c$/d' -e '/^-empty-abi-descriptor$/d' -e '/^probe\/empty.swift$/d' \
      -e '/^-o$/,+1d' -e '/^-module-cache-path$/,+1d' >compile.rsp
  printf '%s\n' -module-cache-path /kit/base/cache >>compile.rsp
}

# The toolchain's libraries are offered, and those that are used are linked. Each costs the linker time: those that are
# left out are never named by a solution, or are a library of language.yaml.
find_link_arguments() {
  : >probe/empty.o
  "$clang" -### -pie -rpath "$libraries" -L "$libraries" probe/empty.o -o probe/empty 2>&1 |
    tail -n 1 | words |
    sed -e 1d -e '/^-o$/,+1d' -e "s|^probe/empty.o\$|$(echo "$libraries"/*/swiftrt.o)|" >ld.rsp
  echo --as-needed >>ld.rsp
  cp ld.rsp core.rsp
  printf -- '-l%s\n' swiftCore swiftGlibc swift_StringProcessing swift_Concurrency m >>core.rsp
  for library in "$libraries"/lib*.so; do
    name=$(basename "$library" .so)
    case $name in
      *Test* | *ICU | *Networking | *XML | *Mirror* | *OnoneSupport | *Differentiation | *Builtin_float | *Volatile | *Distributed) ;;
      *) echo "-l${name#lib}" ;;
    esac
  done >>ld.rsp
  echo -lm >>ld.rsp
}

# Most solutions use nothing of Foundation, whose symbols take the linker as long as all the rest.
make_linker() {
  cat >ld <<END
#!/bin/sh
"$linker" @/kit/base/core.rsp "\$@" 2>/dev/null || exec "$linker" @/kit/base/ld.rsp "\$@"
END
  chmod +x ld
}

# Compiles every C module that a submission may import into the cache, and tries the whole way once.
warm() {
  ./compile -frontend -c @compile.rsp -parse-as-library "$here/probe.swift" -o probe/probe.o
  ./ld probe/probe.o kit.a -o probe/probe
  printf '1 probe\n' >probe/request
  test "$(./probe/probe 3<probe/request 4>&1 | tail -n 1)" = "1 ok 6"
}

test "$PWD" = /kit/base || { echo "the kit was built in $PWD" >&2; exit 1; }
mkdir probe
ln -s "$frontend" compile
find_compile_arguments
find_link_arguments
make_linker
warm
