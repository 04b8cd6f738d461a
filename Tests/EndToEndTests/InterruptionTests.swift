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

  /// Then the first case is about to be judged.
  private var isCompiled: Bool {
    home.folder.files(in: "cache/judge/programs").contains { $0.hasSuffix("/digest") }
  }
}
