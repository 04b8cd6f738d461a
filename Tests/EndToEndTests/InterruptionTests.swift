import Foundation
import Glibc
import SystemPackage
import TestSupport
import Testing

struct InterruptionTests {
  let home: Home

  init() throws {
    home = try Home()
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func `a judge that is interrupted says nothing, logs nothing and leaves nothing`(_ signal: Int32) throws {
    try home.folder.write("exec sleep 60\n", to: "work/slow.sh")
    let result = try home.run(["submit", "sum", "slow.sh"]) { process in
      while !isCompiled, process.isRunning { sched_yield() }
      kill(process.processIdentifier, signal)
    }
    #expect(result.exitCode == 130)
    #expect(result.output + result.errors == "")
    #expect(home.folder.files(in: "cache/judge/scratch").isEmpty)
    #expect(try home.run(["log"]).output.hasPrefix("No attempts yet."))
  }

  @Test(arguments: [SIGINT, SIGTERM], ["languages", "submit sum main.hanging"])
  func `a toolchain that hangs ends with the judge`(_ signal: Int32, _ command: String) throws {
    let marker = home.folder.path.appending("started")
    try home.folder.write(
      """
      extensions: [hanging]
      version: [/bin/sh, -c, "echo $$ > '\(marker)'; exec sleep 60"]
      kit: {steps: [[/bin/true]]}
      program: {source: main, run: [/bin/cat]}

      """, to: "data/judge/plugins/hanging/language.yaml")
    try home.folder.write("x\n", to: "work/main.hanging")
    var toolchain: pid_t = 0
    let result = try home.run(command.split(separator: " ").map(String.init)) { process in
      while toolchain == 0, process.isRunning {
        toolchain = pid_t((try? home.folder.read("started").dropLast()) ?? "") ?? 0
      }
      kill(process.processIdentifier, signal)
    }
    #expect(result.exitCode == 130)
    #expect(result.output + result.errors == "")
    #expect(toolchain > 0 && kill(toolchain, 0) != 0)
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func `judges at work on several packages are all interrupted`(_ signal: Int32) throws {
    for name in ["waits", "waits-too"] {
      for (file, text) in Fixtures.problems where file.hasPrefix("math/sum/") {
        try home.folder.write(text, to: "judge/Problems/math/\(name)/\(file.dropFirst("math/sum/".count))")
      }
      try home.folder.write(
        "# \(name)\nexec sleep 60\n", to: "judge/Problems/math/\(name)/submissions/accepted/sum.sh")
    }
    let result = try home.run(["problem", "verify", "waits", "waits-too", "--jobs", "2"]) { process in
      while compiled.count < 2, process.isRunning { sched_yield() }
      kill(process.processIdentifier, signal)
    }
    #expect(result.exitCode == 130)
    #expect(result.output + result.errors == "")
    #expect(home.folder.files(in: "cache/judge/scratch").isEmpty)
  }

  /// Then the first case is about to be judged.
  private var isCompiled: Bool { !compiled.isEmpty }

  private var compiled: [String] {
    home.folder.files(in: "cache/judge/programs").filter { $0.hasSuffix("/digest") }
  }
}
