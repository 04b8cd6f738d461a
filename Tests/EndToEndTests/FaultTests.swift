import Foundation
import Glibc
import SystemPackage
import TestSupport
import Testing

/// What goes wrong around a solution: nothing of it may look like a verdict, and nothing is lost.
struct FaultTests {
  var home: Home

  init() throws {
    home = try Home()
  }

  @Test func `a program in the cache that was damaged is made anew`() throws {
    #expect(try submit().exitCode == 0)
    for file in home.folder.files(in: "cache/judge/programs") where file.hasSuffix("submission") {
      try home.folder.write("damaged", to: "cache/judge/programs/\(file)")
    }
    let result = try submit()
    #expect(result.exitCode == 0)
    #expect(result.output.contains("compiled in"))
  }

  @Test func `a kit that was damaged is made anew`() throws {
    #expect(try submit().exitCode == 0)
    for file in home.folder.files(in: "cache/judge/kits") where file.hasSuffix("lockstep.pyc") {
      try home.folder.write("damaged", to: "cache/judge/kits/\(file)")
    }
    let result = try submit()
    #expect(result.exitCode == 0)
    #expect(result.errors == "  building what Python needs, once (base) …\n")
  }

  @Test func `two judges on an empty cache both judge and both log`() throws {
    let output = try home.bash("for n in 1 2; do judge submit pair right.py 2>&1 & done; wait; judge log")
    #expect(output.components(separatedBy: "✔ Accepted  pair").count == 3)
    #expect(output.components(separatedBy: "  building what Python needs").count == 2)
    #expect(output.components(separatedBy: "4/4").count == 5)
  }

  @Test func `a problem that is removed while it is judged is judged to the end`() throws {
    try write("import time; time.sleep(0.5)\n" + home.folder.read("work/right.py"), "slow.py")
    let result = try home.run(["submit", "pair", "slow.py"]) { _ in try removeWhileJudging("arrays/pair") }
    #expect(result.exitCode == 0)
    #expect(result.output.hasPrefix("✔ Accepted  pair · 4/4 cases"))
  }

  @Test func `data that is removed before its turn is the judge's fault`() throws {
    try write("sleep 0.5; read a b; echo $((a + b))\n", "slow.sh")
    let result = try home.run(["submit", "sum", "slow.sh"]) { _ in try removeWhileJudging("math/sum/data") }
    #expect(result.exitCode == 3)
    #expect(result.output == "")
    #expect(result.errors.contains("/judge/Problems/math/sum/data/"))
    #expect(result.errors.contains(": No such file or directory"))
  }

  @Test func `a disk that is full does not hide the verdict, and the log stays usable`() throws {
    let warm = "judge submit pair wrong.py >/dev/null 2>&1"
    // A file may not grow beyond a kilobyte; the signal for that is ignored.
    let full = "(trap '' XFSZ; ulimit -S -f 1; judge submit pair wrong.py 2>errors; echo \"exit $?\"); cat errors"
    let output = try home.bash("\(warm); \(full); judge log")
    #expect(output.contains("✘ Wrong Answer  pair"))
    #expect(output.contains("exit 1\nwarning: the attempt is not in the log: cannot use the log "))
    #expect(output.components(separatedBy: " WA ").count == 2)
  }

  @Test(.enabled(if: getuid() != 0, "root may read everything"))
  func `a source that may not be read is said to be so`() throws {
    #expect(chmod(home.folder.path.appending("work/right.py").string, 0) == 0)
    let result = try submit()
    #expect(result.exitCode == 4)
    #expect(result.errors.hasPrefix("error: cannot read right.py: Permission denied"))
  }

  @Test func `a solution that does not fit its problem is told so in its own lines`() throws {
    try write("class Solution:\n    def find_pair(self, nums, target): return []\n", "renamed.py")
    try write("def findPair(nums, target): return []\n", "function.py")
    try write("class Solution:\n    def findPair(self, nums): return []\n", "arity.py")
    try write("Solution = 5\n", "number.py")
    try expect(
      home.transcript(
        "submit pair renamed.py", "submit pair function.py", "submit pair arity.py", "submit pair number.py"),
      equalsSnapshot: "misfits")
  }

  @Test(arguments: [
    "class Base:\n    findPair = lambda self, nums, target: [0, 1]\nclass Solution(Base): pass\n",
    "def find(self, nums, target): return [0, 1]\nclass Solution: pass\nSolution.findPair = find\n",
    "Solution = type('Solution', (), {'findPair': lambda self, nums, target: [0, 1]})\n",
    "globals()['Solution'] = type('Solution', (), {'findPair': lambda self, nums, target: [0, 1]})\n",
    "class Solution:\n    def __getattr__(self, name): return lambda nums, target: [0, 1]\n",
    "if True:\n    class Solution:\n        def findPair(self, nums, target): return [0, 1]\n",
  ])
  func `a solution that fits only when it runs is run`(_ source: String) throws {
    try write(source, "clever.py")
    let result = try home.run(["run", "pair", "clever.py", "--case", "example-1"])
    #expect(result.exitCode == 0, "\(result)")
  }

  @Test func `a result that can be no answer is told as what it is`() throws {
    for (name, result) in [
      ("text", "'0,1'"), ("nothing", "None"), ("nested", "[[0, 1]]"), ("fraction", "[0.0, 1.0]"),
      ("many", "[0] * 10_000_000"), ("endless-iterator", "iter(int, 1)"), ("huge", "[10 ** 30, 1]"),
    ] {
      try write("class Solution:\n    def findPair(self, nums, target): return \(result)\n", "\(name).py")
    }
    try expect(
      home.transcript(
        "submit pair text.py", "submit pair nothing.py", "submit pair nested.py", "submit pair fraction.py",
        "submit pair many.py", "submit pair endless-iterator.py", "submit pair huge.py"),
      equalsSnapshot: "results")
  }

  @Test func `a toolchain that is missing, broken or too old has what to do`() throws {
    for (name, program) in [("missing", "/no/such/program"), ("broken", "/bin/false"), ("old", "/bin/echo")] {
      try home.folder.write(
        """
        name: \(name.capitalized)
        extensions: [\(name)]
        programs: {tool: [\(program)]}
        version: ["{tool}", "Tool 1.2"]
        minimum_version: "2.0"
        install: "Install it with apt-get install \(name)."
        kit: {steps: [["{tool}"]]}
        program: {source: main, run: ["{tool}"]}

        """, to: "data/judge/plugins/\(name)/language.yaml")
      try write("print 1\n", "main.\(name)")
    }
    try expect(
      home.transcript("submit sum main.missing", "submit sum main.broken", "submit sum main.old"),
      equalsSnapshot: "toolchains")
  }

  @Test func `a plugin that is broken is no fault of the solution`() throws {
    let broken = """
      extensions: [broken]
      program:
        source: main
        compile: [[/bin/sh, -c, "echo the compiler is out of order >&2; exit 1"]]
        run: [/bin/cat]

      """
    try home.folder.write(broken, to: "data/judge/plugins/broken/language.yaml")
    try home.folder.write("a stub\n", to: "data/judge/plugins/broken/program.txt")
    try home.folder.write(
      """
      extensions: [mute]
      solution: {source: main, driver: driver, run: [/bin/sh, /program/driver]}
      types:
        integer: {name: int, read: "", write: ""}
        array: {name: ints, read: "", write: "", element: ""}

      """, to: "data/judge/plugins/mute/language.yaml")
    try home.folder.write("echo cannot go on >&2; exit 3\n", to: "data/judge/plugins/mute/driver.mustache")
    for name in ["broken", "mute"] { try write("print 1\n", "main.\(name)") }
    try expect(home.transcript("submit sum main.broken", "submit pair main.mute"), equalsSnapshot: "broken-plugins")
  }

  @Test func `a driver that is no Python is no compile error`() throws {
    try home.ownPlugin("python")
    let driver = home.folder.path.appending("judge/Plugins/python/driver.mustache").string
    try (home.folder.read("judge/Plugins/python/driver.mustache") + "\nsyntax error here (\n")
      .write(toFile: driver, atomically: true, encoding: .utf8)
    let result = try submit()
    #expect(result.exitCode == 3)
    #expect(result.output == "")
    #expect(result.errors.contains("the plugin of Python cannot compile even its own stub:\ndriver.py:"))
  }

  private func submit() throws -> Home.Result { try home.run(["submit", "pair", "right.py"]) }

  private func write(_ text: String, _ name: String) throws { try home.folder.write(text, to: "work/\(name)") }

  /// Waits until the solution's program is in the cache: then all that is read before judging has been read.
  private func removeWhileJudging(_ name: String) throws {
    while !home.folder.files(in: "cache/judge/programs").contains(where: { $0.hasSuffix("/digest") }) { sched_yield() }
    try FileManager.default.removeItem(atPath: home.folder.path.appending("judge/Problems/\(name)").string)
  }
}
