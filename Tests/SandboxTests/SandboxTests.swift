import Foundation
import JudgeModel
import SystemPackage
import Testing

@testable import Sandbox

/// One program for each way to end. Limits have tenfold slack in the direction that is not tested.
@Suite(.serialized) struct SandboxTests {
  @Test func `a program that ends reports its exit code`() throws {
    #expect(try termination(of: "exit 7") == .exited(code: 7))
  }

  @Test func `what a program writes is kept`() throws {
    let run = try run("echo out; echo err >&2; cat", input: "in")
    #expect(String(decoding: run.output, as: UTF8.self) == "out\nin")
    #expect(String(decoding: run.errors, as: UTF8.self) == "err\n")
  }

  @Test func `a program that spins is stopped`() throws {
    #expect(try termination(of: "while :; do :; done", cpu: .milliseconds(100)) == .exceeded(.cpuTime))
  }

  @Test func `children that spin are stopped`() throws {
    let script = "while :; do :; done & while :; do :; done & wait"
    #expect(try termination(of: script, cpu: .milliseconds(100)) == .exceeded(.cpuTime))
  }

  @Test func `a program that sleeps is stopped`() throws {
    #expect(try termination(of: "sleep 60", wall: .milliseconds(100)) == .exceeded(.wallTime))
  }

  @Test func `a program that floods its output is stopped`() throws {
    #expect(try termination(of: "exec yes") == .exceeded(.output))
  }

  @Test(arguments: [ControlGroups.found, .none])
  func `a program that takes too much memory is stopped`(_ groups: ControlGroups) throws {
    #expect(try termination(of: Self.memoryHog, memory: .mebibytes(48), groups: groups) == .exceeded(.memory))
  }

  @Test func `peak memory is that of the largest process`() throws {
    let small = try run("exit 0").run.peakMemory
    #expect(small < .mebibytes(8))
  }

  @Test func `a fork bomb is contained and nothing of it is left`() throws {
    let sandbox = try sandbox()
    let run = try sandbox.run(
      shell("bomb() { bomb | bomb & }; bomb; sleep 1"), keeping: .kibibytes(64), within: limits(cpu: .seconds(1)))
    #expect(run.run.termination != .exited(code: 0) || run.run.wallTime < .seconds(10))
    let next = try sandbox.run(shell("ls /proc"), keeping: .kibibytes(64), within: limits())
    let processes = String(decoding: next.output, as: UTF8.self).split(separator: "\n").filter { Int($0) != nil }
    #expect(processes.count <= 2)
  }

  @Test func `a daemon is killed with its program`() throws {
    let sandbox = try sandbox()
    let daemon = try sandbox.run(
      shell("setsid sh -c 'sleep 30' >/dev/null 2>&1 </dev/null & exit 0"), keeping: .kibibytes(64), within: limits())
    #expect(daemon.run.termination == .exited(code: 0))
    #expect(daemon.run.wallTime < .seconds(10))
  }

  @Test func `the time of children is counted`() throws {
    let script = "(i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done) & wait"
    #expect(try run(script, cpu: .seconds(20)).run.cpuTime > .milliseconds(20))
  }

  @Test func `a crash names its signal`() throws {
    #expect(try termination(of: "kill -ABRT $$") == .signalled(6))
  }

  @Test func `nothing of the host is seen`() throws {
    let run = try run(
      "cat /etc/passwd; ls /home /root /work /sys; env; ls /tmp; id -u; hostname; cat /proc/sys/kernel/ostype")
    let output = String(decoding: run.output, as: UTF8.self)
    #expect(output == "PWD=/tmp\n1000\njudge\n")
  }

  @Test func `descriptors of ours are not inherited`() throws {
    let run = try run("ls /proc/self/fd | wc -l")
    #expect(String(decoding: run.output, as: UTF8.self) == "4\n")
  }

  @Test func `the root is read-only`() throws {
    let run = try run("for d in / /dev /usr /proc /usr/bin; do (echo x > $d/file) 2>/dev/null && echo $d; done; true")
    #expect(run.output.isEmpty)
  }

  @Test func `what was written to tmp is gone in the next run and cannot be executed`() throws {
    let sandbox = try sandbox()
    let script = "cp /bin/true /tmp/t; /tmp/t && echo executed; mkdir -p /tmp/a/b/c; chmod 0 /tmp/a; ls /tmp"
    let first = try sandbox.run(shell(script), keeping: .kibibytes(64), within: limits())
    #expect(String(decoding: first.output, as: UTF8.self) == "a\nt\n")
    let second = try sandbox.run(shell("ls -A /tmp"), keeping: .kibibytes(64), within: limits())
    #expect(second.output.isEmpty)
  }

  @Test func `a deep tree of directories is removed`() throws {
    let sandbox = try sandbox()
    let script = "cd /tmp; i=0; while [ $i -lt 1500 ]; do mkdir d; cd d; i=$((i+1)); done"
    _ = try sandbox.run(shell(script), keeping: .kibibytes(64), within: limits(cpu: .seconds(20)))
    let second = try sandbox.run(shell("ls -A /tmp"), keeping: .kibibytes(64), within: limits())
    #expect(second.output.isEmpty)
  }

  @Test func `a file that grows too large is refused`() throws {
    let run = try run("head -c 100000000 /dev/zero > /tmp/f; ls -s /tmp/f", fileSize: .mebibytes(1))
    #expect(String(decoding: run.output, as: UTF8.self) == "1024 /tmp/f\n")
  }

  @Test(arguments: ["unshare -U true": "unshare", "mount -t tmpfs x /tmp": "mount", "chroot / true": "chroot"])
  func `a forbidden call ends the run and is named`(_ script: String, _ call: String) throws {
    #expect(try termination(of: script) == .forbidden(call: call))
  }

  @Test func `there is no network`() throws {
    let python = "import socket\ntry: socket.socket()\nexcept OSError as e: print(e.errno)"
    let run = try run("python3 -S -c '\(python)'")
    #expect(String(decoding: run.output, as: UTF8.self) == "97\n")
  }

  @Test func `a program that is missing is an error of the judge`() throws {
    let sandbox = try sandbox()
    #expect(throws: SandboxError(.execute, .noSuchFileOrDirectory, detail: "/no/such/program")) {
      try sandbox.run(Command(["/no/such/program"]), keeping: .kibibytes(1), within: limits())
    }
    #expect(
      try sandbox.run(shell("exit 0"), keeping: .kibibytes(1), within: limits()).run.termination == .exited(code: 0))
  }

  @Test func `a path that is missing is an error of the judge`() throws {
    #expect(throws: SandboxError(.mount, .noSuchFileOrDirectory, detail: "/no/such/path")) {
      try Sandbox(View(readOnly: ["/no/such/path"]), memory: .mebibytes(64), supervisor: Self.supervisor)
    }
  }

  @Test func `a supervisor that is killed is an error and not a result`() throws {
    let sandbox = try sandbox()
    let process = try sandbox.start(shell("sleep 30"), within: limits())
    for first in try children(of: sandbox.supervisor.pid) { kill(first, SIGKILL) }
    #expect(throws: SandboxError(.supervise, .brokenPipe)) { try process.wait() }
  }

  @Test func `a program can be stopped`() throws {
    let sandbox = try sandbox()
    let process = try sandbox.start(shell("sleep 30"), within: limits())
    process.stop()
    #expect(try process.wait().termination == .stopped)
  }

  @Test func `a pinned thread is on its processor, and afterwards may go where it could before`() throws {
    let before = Processor.available
    let last = try #require(before.last)
    last.pinningThread {
      #expect(Processor.available == [last] && Processor.current == last)
      last.pinningThread {}
      #expect(Processor.available == [last])
    }
    #expect(Processor.available == before)
  }

  private static let memoryHog = "exec python3 -S -c 'x = [bytearray(1 << 20) for _ in range(300)]'"

  /// Beside the test's own executable.
  private static let supervisor = FilePath(CommandLine.arguments[0]).removingLastComponent().appending(
    "judge-supervisor")

  /// Of all threads.
  private func children(of pid: pid_t) throws -> [pid_t] {
    try FileManager.default.contentsOfDirectory(atPath: "/proc/\(pid)/task").flatMap { thread in
      let text = try String(contentsOfFile: "/proc/\(pid)/task/\(thread)/children", encoding: .utf8)
      return text.split(separator: " ").compactMap { pid_t($0) }
    }
  }

  private func sandbox(_ groups: ControlGroups = .found) throws -> Sandbox {
    let paths: [FilePath] = ["/usr", "/bin", "/lib", "/lib64"]
    return try Sandbox(
      View(readOnly: paths), memory: .mebibytes(128), supervisor: Self.supervisor, controlGroups: groups)
  }

  private func shell(_ script: String) -> Command {
    Command(["/bin/sh", "-c", script])
  }

  private func limits(
    cpu: Duration = .seconds(5), wall: Duration = .seconds(20), memory: ByteCount = .mebibytes(128),
    fileSize: ByteCount = .mebibytes(16)
  ) -> ResourceLimits {
    ResourceLimits(cpuTime: cpu, wallTime: wall, memory: memory, fileSize: fileSize, processes: 16)
  }

  private func run(
    _ script: String, input: String = "", cpu: Duration = .seconds(5), wall: Duration = .seconds(20),
    memory: ByteCount = .mebibytes(128), fileSize: ByteCount = .mebibytes(16), groups: ControlGroups = .found
  ) throws -> CompletedRun {
    try sandbox(groups).run(
      shell(script), input: Data(input.utf8), keeping: .kibibytes(64),
      within: limits(cpu: cpu, wall: wall, memory: memory, fileSize: fileSize))
  }

  private func termination(
    of script: String, cpu: Duration = .seconds(5), wall: Duration = .seconds(20),
    memory: ByteCount = .mebibytes(128), groups: ControlGroups = .found
  ) throws -> Termination {
    try run(script, cpu: cpu, wall: wall, memory: memory, groups: groups).run.termination
  }
}
