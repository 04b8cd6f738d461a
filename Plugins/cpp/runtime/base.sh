#!/bin/sh
# base.sh <awk> <clang|gcc> <compiler> [<linker>]: makes the kit in one way, and tries it. Without a linker: with the
# compiler's own driver.
set -eu
# Options are words.
# shellcheck disable=SC2086,SC2116
awk=$1 kind=$2 compiler=$3 linker=${4:-}
here=$(dirname "$0")

# In loops over vectors the checks cost about what Swift's cost, and half of what LeetCode's sanitizers do.
options="-O2 -g1 -fno-pie -fno-delete-null-pointer-checks -D_GLIBCXX_ASSERTIONS
  -fsanitize=signed-integer-overflow,bounds,integer-divide-by-zero,return,unreachable"

accepts() { echo 'int main() {}' | "$compiler" -Werror "$@" -x c++ -fsyntax-only - 2>/dev/null; }

choose_options() {
  if [ "$kind" = clang ]; then
    header="-include-pch /kit/base/kit.pch"
    options="$options -fno-sanitize=local-bounds -fsanitize-trap=all -Wno-everything"
    # Failing checks of one kind stay apart, each with its own line.
    accepts -fno-sanitize-merge && options="$options -fno-sanitize-merge"
    accepts -Xclang -fno-split-cold-code && options="$options -Xclang -fno-split-cold-code"
  else
    header="-include /kit/base/kit.h"
    options="$options -fsanitize-undefined-trap-on-error"
  fi
  # An error at LeetCode too.
  options="$options -Werror=return-type"
  for standard in c++23 c++2b c++20; do
    accepts "-std=$standard" && break
  done
  options="-std=$standard $options"
}

make_runtime() {
  cp "$here"/*.h "$here/messages.awk" .
  if [ "$kind" = clang ]; then
    "$compiler" $options -x c++-header -Xclang -fpch-instantiate-templates warm.h -o kit.pch
  else
    "$compiler" $options -x c++-header kit.h -o kit.h.gch
  fi
  for part in wire nodes; do "$compiler" $options $header -I . -c "$here/$part.cpp" -o "$part.o"; done
  # It has functions of the C++ library's own, which must not be declared before.
  "$compiler" $options -I . -c "$here/system.cpp" -o system.o
}

words() { tail -n 1 | tr ' ' '\n' | tr -d '"' | sed '/^$/d'; }

# What the drivers would run, without the program's name, inputs and outputs.
find_commands() {
  if [ -z "$linker" ]; then
    compile="$compiler $(echo $options) -c"
    link="$compiler -no-pie" wrap=-Wl,--wrap=main
    return
  fi
  : >probe/empty.cpp
  : >probe/empty.o
  "$compiler" -### $options -c probe/empty.cpp -o probe/empty.o 2>&1 | words >probe/compile
  sed -e 1d -e '/^-main-file-name$/,+1d' -e '/^-o$/,+1d' -e '/^-x$/,+1d' -e '/^probe\/empty.cpp$/d' \
    probe/compile >compile.rsp
  "$compiler" -### -no-pie probe/empty.o -o probe/empty 2>&1 | words |
    sed -e 1d -e '/^-o$/,+1d' -e '/^probe\/empty.o$/d' >link.rsp
  compile="$(head -n 1 probe/compile) @/kit/base/compile.rsp -x c++"
  link="$linker @/kit/base/link.rsp" wrap=--wrap=main
}

write_build() {
  cat >build <<END
#!/bin/sh
# build <source> [<driver>]: makes main.
compile() { $compile "\$@" -o main.o 2>/tmp/messages; }
link() { $link main.o /kit/base/system.o "\$@" -o main 2>>/tmp/messages; }

compile_solution() {
  compile $header -include "\$2" "\$1" && return
  mv /tmp/messages /tmp/first
  # A source that only says \`struct ListNode*\` looks as if it declared the class; with \`#define int long long\` its
  # parameters have other types.
  if grep -q "incomplete type '[A-Za-z ]*Node'" /tmp/first; then
    compile $header -DJUDGE_KIT_DEFINE_NODES -include "\$2" "\$1" && return
  elif ! grep '.*: error: ' /tmp/first | grep -vq '^[./]*driver.h:'; then
    compile $header -DJUDGE_KIT_CONVERT -include "\$2" "\$1" && return
  fi
  mv /tmp/first /tmp/messages
  return 1
}

if [ \$# = 2 ]; then
  compile_solution "\$@" && link /kit/base/wire.o /kit/base/nodes.o $wrap && exit
else
  # Without the header there are fewer names that a program's own may clash with.
  { compile $header "\$1" || compile "\$1"; } && link && exit
fi
$awk -f /kit/base/messages.awk /tmp/messages >&2 || cat /tmp/messages >&2
exit 1
END
}

try_build() (
  cd probe
  echo 'struct Solution { int f(int x) { return x / 2; } }; int main() {}' >Solution.cpp
  cat >driver.h <<'END'
struct Solution;
namespace judge_kit {
template <class S> void call() { write<int>(S().f(read<int>())); }
void answer() {
  read_name({});
  call<Solution>();
}
}
END
  /bin/sh ../build Solution.cpp driver.h
  test "$(echo '1 f 42' | ./main 3<&0 4>&1 | tail -n 1)" = "1 ok 21"
)

test "$PWD" = /kit/base || { echo "the kit was built in $PWD" >&2; exit 1; }
rm -rf probe
mkdir probe
choose_options
make_runtime
find_commands
write_build
try_build
