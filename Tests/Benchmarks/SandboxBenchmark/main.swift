// Prints, in microseconds, one line a round: posix_spawn of a program and waiting for it, then the same program in a
// sandbox that is there already. Interleaved, so that what else the machine does hits both.
//
// Usage: sandbox-benchmark <supervisor> <program> <rounds>

import Foundation
import Glibc
import JudgeModel
import Sandbox
import SystemPackage

let (supervisor, program) = (CommandLine.arguments[1], CommandLine.arguments[2])
let rounds = Int(CommandLine.arguments[3]) ?? 100

func spawn() {
  var pid: pid_t = 0
  var status: Int32 = 0
  var arguments: [UnsafeMutablePointer<CChar>?] = [strdup(program), nil]
  defer { free(arguments[0]) }
  posix_spawn(&pid, program, nil, nil, &arguments, nil)
  waitpid(pid, &status, 0)
}

func microseconds(_ body: () throws -> Void) rethrows -> Double {
  let start = ContinuousClock.now
  try body()
  return start.duration(to: .now) / .microseconds(1)
}

let view = View(readOnly: [], mounts: [Mount(host: FilePath(program), inside: "/program")])
let sandbox = try Sandbox(view, memory: .mebibytes(64), supervisor: FilePath(supervisor))
let limits = ResourceLimits(cpuTime: .seconds(1), wallTime: .seconds(5), memory: .mebibytes(64))
let command = Command(["/program"])

for round in 0..<rounds + 20 {
  let spawned = microseconds { spawn() }
  let sandboxed = try microseconds { _ = try sandbox.start(command, within: limits).wait() }
  if round >= 20 { print(spawned, sandboxed) }
}
