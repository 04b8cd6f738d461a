import CSeccomp
import Foundation
import Glibc
import SystemPackage

/// A policy as a program for the kernel. See seccomp(2).
struct SystemCallFilter {
  /// `sock_filter` instructions of eight bytes.
  let instructions: Data

  init(_ policy: SystemCallPolicy) throws(SandboxError) {
    // Unknown calls do not exist: runtimes probe, and killing them for it broke several.
    guard let context = seccomp_init(Self.failing(ENOSYS)) else { throw SandboxError(.buildFilter) }
    defer { seccomp_release(context) }
    let builder = Builder(context: context)
    try builder.set(SCMP_FLTATR_ACT_BADARCH, Self.killProcess)
    try builder.set(SCMP_FLTATR_CTL_OPTIMIZE, 2)
    for call in policy.allowed { try builder.add(call, Self.allow) }
    for call in policy.dangerous { try builder.add(call, Self.notify) }
    try builder.addConditions(allowed: policy.allowed)
    instructions = try builder.export()
  }

  /// nil for a name that the machine does not know.
  static func number(of call: String) -> Int32? {
    let number = seccomp_syscall_resolve_name(call)
    return number >= 0 ? number : nil
  }

  static func name(of number: Int32) -> String {
    guard let name = seccomp_syscall_resolve_num_arch(seccomp_arch_native(), number) else { return "call \(number)" }
    defer { free(name) }
    return String(cString: name)
  }

  // The macros of seccomp.h that Swift cannot import.
  static let allow: UInt32 = 0x7fff_0000
  static let notify: UInt32 = 0x7fc0_0000
  static let killProcess: UInt32 = 0x8000_0000
  static func failing(_ error: Int32) -> UInt32 { 0x0005_0000 | UInt32(error) }
}

private struct Builder {
  let context: scmp_filter_ctx

  func set(_ attribute: scmp_filter_attr, _ value: UInt32) throws(SandboxError) {
    try check(seccomp_attr_set(context, attribute, value))
  }

  /// A name that this machine's libseccomp does not know is left out: then the call stays forbidden.
  func add(_ call: String, _ action: UInt32, _ conditions: [scmp_arg_cmp] = []) throws(SandboxError) {
    guard let number = SystemCallFilter.number(of: call) else { return }
    try check(seccomp_rule_add_array(context, action, number, UInt32(conditions.count), conditions), call)
  }

  /// The calls whose arguments decide.
  func addConditions(allowed: [String]) throws(SandboxError) {
    // CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET
    let namespaces: UInt64 = 0x7e02_0000
    try add("clone", SystemCallFilter.allow, [condition(0, SCMP_CMP_MASKED_EQ, namespaces, 0)])
    for shift in [17, 25, 26, 27, 28, 29, 30] {
      let flag = UInt64(1) << UInt64(shift)
      try add("clone", SystemCallFilter.notify, [condition(0, SCMP_CMP_MASKED_EQ, flag, flag)])
    }
    // Of oneself only: with our uid it could starve the supervisor.
    try add("prlimit64", SystemCallFilter.allow, [condition(0, SCMP_CMP_EQ, 0, 0)])
    try add("personality", SystemCallFilter.allow, [condition(0, SCMP_CMP_EQ, 0xffff_ffff, 0)])
    guard !allowed.contains("socket") else { return }
    try add("socket", SystemCallFilter.failing(EAFNOSUPPORT))
  }

  /// Through a pipe, since libseccomp writes to a descriptor; the largest filter is smaller than its buffer.
  func export() throws(SandboxError) -> Data {
    let pipe = Pipe()
    try check(seccomp_export_bpf(context, pipe.fileHandleForWriting.fileDescriptor))
    try? pipe.fileHandleForWriting.close()
    guard let data = try? pipe.fileHandleForReading.readToEnd() else { throw SandboxError(.buildFilter) }
    return data
  }

  private func condition(_ argument: UInt32, _ comparison: scmp_compare, _ a: UInt64, _ b: UInt64) -> scmp_arg_cmp {
    scmp_arg_cmp(arg: argument, op: comparison, datum_a: a, datum_b: b)
  }

  private func check(_ result: Int32, _ detail: String = "") throws(SandboxError) {
    guard result == 0 else { throw SandboxError(.buildFilter, Errno(rawValue: -result), detail: detail) }
  }
}
