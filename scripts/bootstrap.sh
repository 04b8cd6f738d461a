# Sourced by the other scripts: finds the toolchain, installs what is missing, builds.

root=$(cd "$(dirname "$0")/.." && pwd)

# Package, and a file that shows it is there. The first ones are needed, the others make judging fast or complete.
needed="libseccomp-dev:/usr/include/seccomp.h libsqlite3-dev:/usr/include/sqlite3.h libmd-dev:/usr/include/sha2.h"
wanted="mold:/usr/bin/mold python3:/usr/bin/python3 python3-sortedcontainers:/usr/lib/python3/dist-packages/sortedcontainers"

say() { printf '%s\n' "$*" >&2; }
die() { say "error: $1"; [ -n "${2:-}" ] && say "hint: $2"; exit 3; }

missing() {
  for entry in $1; do [ -e "${entry#*:}" ] || printf '%s ' "${entry%%:*}"; done
}

# As root, or without a password. Fails when neither is possible.
apt_install() {
  command -v apt-get >/dev/null || return 1
  as_root=
  if [ "$(id -u)" != 0 ]; then
    sudo -n true 2>/dev/null || return 1
    as_root=sudo
  fi
  $as_root apt-get update -qq >&2 || return 1
  DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq "$@" >/dev/null 2>&1
}

install_missing() {
  packages="$(missing "$needed")$(missing "$wanted")"
  [ -n "$packages" ] || return 0
  say "installing: $packages"
  # shellcheck disable=SC2086
  apt_install $packages || true
  packages=$(missing "$needed")
  [ -z "$packages" ] || die "missing packages: $packages" "sudo apt-get install $packages"
  packages=$(missing "$wanted")
  [ -z "$packages" ] || say "note: without $packages judging is slower or lacks a language: sudo apt-get install $packages"
}

find_swift() {
  command -v swift >/dev/null && return
  for folder in /opt/swift/usr/bin "$HOME/.local/share/swiftly/bin" /usr/libexec/swift/bin; do
    if [ -x "$folder/swift" ]; then
      PATH="$folder:$PATH"
      export PATH
      return
    fi
  done
  die "no Swift toolchain in PATH" "install Swift 6.2 or later from https://www.swift.org/install"
}

# Statically linked against Swift's own libraries: starts in half the time.
release_flags="-c release --static-swift-stdlib"
release="$root/.build/release"

build_release() {
  find_swift
  install_missing
  say "building judge, once; this takes some minutes"
  # shellcheck disable=SC2086
  swift build --package-path "$root" $release_flags --product judge >&2 || die "the build failed"
  # shellcheck disable=SC2086
  swift build --package-path "$root" $release_flags --product judge-supervisor >&2 || die "the build failed"
}
