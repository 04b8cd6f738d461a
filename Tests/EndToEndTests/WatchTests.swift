import Foundation
import Glibc
import SystemPackage
import TestSupport
import Testing

struct WatchTests {
  let home: Home

  init() throws {
    home = try Home()
  }

  @Test func `a file is judged again when its content has changed, however it was written`() throws {
    let right = try home.folder.read("work/right.py")
    let result = try home.run(["watch", "pair", "wrong.py"]) { process in
      try wait(for: 1, of: "Wrong Answer", process)
      try home.folder.write(home.folder.read("work/wrong.py"), to: "work/wrong.py")
      try home.folder.write(right, to: "work/draft")
      rename(home.folder.path.appending("work/draft").string, home.folder.path.appending("work/wrong.py").string)
      try wait(for: 1, of: "Accepted", process)
      try home.folder.write("def", to: "work/wrong.py")
      try wait(for: 1, of: "Compile Error", process)
      kill(process.processIdentifier, SIGINT)
    }
    #expect(result.exitCode == 130)
    #expect(result.output.split(separator: "\n").count { $0.hasPrefix("— wrong.py · all cases, not logged") } == 3)
    #expect(result.errors == "  building what Python needs, once (base) …\n")
    #expect(try home.run(["log"]).output.hasPrefix("No attempts yet."))
  }

  @Test func `a file that is gone is said to be so, and judged when it is back`() throws {
    let result = try home.run(["watch", "pair", "wrong.py"]) { process in
      try wait(for: 1, of: "Wrong Answer", process)
      let file = home.folder.path.appending("work/wrong.py").string
      unlink(file)
      try wait(for: 1, of: "is gone", in: "stderr", process)
      try home.folder.write(home.folder.read("work/right.py"), to: "work/wrong.py")
      try wait(for: 1, of: "Accepted", process)
      kill(process.processIdentifier, SIGINT)
    }
    #expect(result.errors.hasSuffix("wrong.py is gone; it is judged again when it is back\n"))
  }

  @Test func `a run in progress is given up when the file is saved, and when the watching ends`() throws {
    let slow = "exec sleep 60\n"
    try home.folder.write(slow, to: "work/slow.sh")
    let result = try home.run(["watch", "sum", "slow.sh"]) { process in
      while !isCompiled, process.isRunning { sched_yield() }
      try home.folder.write("read a b; echo $((a + b))\n", to: "work/slow.sh")
      try wait(for: 1, of: "Accepted", process)
      try home.folder.write("# again\n\(slow)", to: "work/slow.sh")
      try wait(for: 3, of: "— slow.sh", process)
      kill(process.processIdentifier, SIGTERM)
    }
    #expect(result.exitCode == 130)
    #expect(scratch.isEmpty)
    #expect(children(of: home.folder.path.string).isEmpty)
  }

  @Test func `each judging is one line of JSON when that is asked for`() throws {
    let result = try home.run(["watch", "pair.py", "--json"]) { process in
      try home.folder.write(home.folder.read("work/right.py"), to: "work/pair.py")
      try wait(for: 1, of: "\"verdict\":\"AC\"", process)
      kill(process.processIdentifier, SIGINT)
    }
    #expect(result.output.split(separator: "\n").allSatisfy { $0.hasPrefix("{") && $0.hasSuffix("}") })
  }

  @Test func `a file that is not there cannot be watched`() throws {
    try expect(
      home.transcript("watch pair missing.py", "watch pair no/folder.py", "watch missing.py"),
      equalsSnapshot: "watch-mistakes")
  }

  /// Then the first judge has read the file and is about to judge the first case.
  private var isCompiled: Bool {
    home.folder.files(in: "cache/judge/programs").contains { $0.hasSuffix("/digest") }
  }

  private var scratch: [String] { home.folder.files(in: "cache/judge/scratch") }

  /// Until the output has these words so many times.
  private func wait(for count: Int, of words: String, in stream: String = "stdout", _ process: Process) throws {
    let deadline = ContinuousClock.now + .seconds(120)
    let found = { try home.folder.read(stream).ranges(of: words).count }
    while process.isRunning, ContinuousClock.now < deadline, try found() < count { usleep(5000) }
    if try found() < count { kill(process.processIdentifier, SIGTERM) }
    try #require(found() >= count)
  }

  /// Processes whose environment is this home's.
  private func children(of home: String) -> [String] {
    let processes = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return processes.filter { name in
      let environment = FileManager.default.contents(atPath: "/proc/\(name)/environ") ?? Data()
      return String(decoding: environment, as: UTF8.self).contains("XDG_CACHE_HOME=\(home)/")
    }
  }
}
