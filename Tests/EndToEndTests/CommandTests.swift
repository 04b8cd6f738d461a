import Foundation
import SystemPackage
import TestSupport
import Testing

/// Whole sessions: the snapshots are what a person sees.
struct CommandTests {
  var home: Home

  init() throws {
    home = try Home()
  }

  @Test func `judge alone says what to do next`() throws {
    try expect(
      home.transcript("", "submit pair wrong.py", "", "submit pair right.py", "", "--json"), equalsSnapshot: "today")
  }

  @Test func `problems are listed by filters`() throws {
    try expect(
      home.transcript(
        "list", "list --pattern design", "list --pattern arrays --pattern design --difficulty medium",
        "list --list starter", "list --json"), equalsSnapshot: "list")
  }

  @Test func `a filter that is unknown or finds nothing has exit code 4`() throws {
    try expect(
      home.transcript(
        "list --pattern desing", "list --pattern graphs", "list --pattern design --difficulty easy",
        "list --list neetcode",
        "list --pattern zzz"), equalsSnapshot: "list-nothing")
  }

  @Test func `a problem is shown with its examples`() throws {
    try expect(
      home.transcript("show pair", "show counter", "show sum", "show pair --json"), equalsSnapshot: "show")
  }

  @Test func `a node is shown to learners as their language has it`() throws {
    let package = home.folder.path.appending("judge/Problems/arrays/graph-copy").string
    try FileManager.default.copyItem(atPath: repository.appending("Tests/Kinds/graph-copy").string, toPath: package)
    try home.folder.write("Copy it.\n", to: "judge/Problems/arrays/graph-copy/statement/problem.en.md")
    let text = try home.run(["show", "graph-copy"]).output
    #expect(text.contains("(node: Node) → Node\n"))
  }

  @Test func `a right solution is accepted`() throws {
    try expect(
      home.transcript("submit pair right.py", "submit pair right.py", "submit counter.py", "submit sum sum.sh"),
      equalsSnapshot: "accepted")
  }

  @Test(arguments: ["wrong", "crash", "broken", "other", "endless"])
  func `a solution that is not accepted is explained`(_ name: String) throws {
    try expect(home.transcript("submit pair \(name).py"), equalsSnapshot: "submit-\(name)")
  }

  @Test(arguments: ["pair", "Pair", "12.pair", "1_Pair"])
  func `a file that is named after its problem needs no slug`(_ name: String) throws {
    try home.folder.write(home.folder.read("work/right.py"), to: "work/\(name).py")
    let result = try home.run(["run", "\(name).py"])
    #expect(result.exitCode == 0)
    #expect(result.output.hasPrefix("✔ Accepted  pair"))
  }

  @Test func `all cases are judged when asked for`() throws {
    let text = try home.transcript("submit sum wrong.sh", "submit pair wrong.py --all --json")
    try expect(text, equalsSnapshot: "all")
  }

  @Test func `of all cases, those that failed are listed`() throws {
    try home.folder.write(
      "class Solution:\n    def findPair(self, nums, target): return [0, 1] if len(nums) > 2 else nums[9]\n",
      to: "work/partly.py")
    try expect(
      home.transcript("submit pair partly.py --all", "submit pair wrong.py --all", "submit pair right.py --all"),
      equalsSnapshot: "all-failed")
  }

  @Test func `the sums in the log are no longer than what is measured`() throws {
    for _ in 1...4 { _ = try home.run(["submit", "pair", "right.py"]) }
    let numbers = try home.run(["log", "--json"]).output.matches(of: /"(?:cpu|wall)_ms":\d+(?:\.(\d+))?/)
    #expect(numbers.count == 8)
    #expect(numbers.allSatisfy { ($0.output.1?.count ?? 0) <= 3 })
  }

  @Test func `examples and single cases are run without a trace in the log`() throws {
    try expect(
      home.transcript(
        "run pair right.py", "run pair wrong.py", "run pair wrong.py --case far-apart", "run pair wrong.py --case far",
        "run pair wrong.py --case zzz", "log"), equalsSnapshot: "run")
  }

  @Test func `a name that is not known has the nearest ones`() throws {
    try expect(
      home.transcript(
        "submit pari right.py", "show cuonter", "submit xyzzyxyzzy right.py", "submit right.py", "submit pair",
        "submit /no/such/package right.py", "log nothing"), equalsSnapshot: "unknown")
  }

  @Test func `a source that is none is refused`() throws {
    try home.folder.write(Data("import re\n# caf".utf8) + [0xe9, 0x0a], to: "work/latin.py")
    try home.folder.write(Data([0xff, 0xfe, 0x63, 0x00, 0x0a, 0x00]), to: "work/utf16.py")
    try home.folder.write(String(repeating: "# much\n", count: 200_000), to: "work/large.py")
    try home.folder.write("x", to: "work/folder.py/x")
    try expect(
      home.transcript(
        "submit pair missing.py", "submit pair pair.py", "submit pair empty.py", "submit pair nul.py",
        "submit pair latin.py", "submit pair utf16.py",
        "submit pair large.py", "submit pair folder.py", "submit pair solution.rb",
        "submit pair right.py --language rubi", "submit pair sum.sh", "submit pair /dev/null"),
      equalsSnapshot: "sources")
  }

  @Test func `a byte order mark is no part of a source`() throws {
    try home.folder.write("\u{feff}" + home.folder.read("work/right.py"), to: "work/mark.py")
    #expect(try home.run(["submit", "pair", "mark.py"]).exitCode == 0)
  }

  @Test func `attempts are logged, newest first`() throws {
    try expect(
      home.transcript(
        "log", "submit pair wrong.py", "submit sum sum.sh", "submit pair broken.py", "submit pair right.py", "log",
        "log pair --limit 1", "log counter", "log --json"), equalsSnapshot: "log")
  }

  @Test(arguments: [
    "--help", "submit --help", "run --help", "list --help", "show --help", "log --help", "problem --help",
    "problem verify --help", "problem record --help", "problem new --help", "warm --help", "doctor --help",
    "today --help", "--version",
    "start --help", "languages --help", "completions --help", "watch --help", "import --help",
    "import history --help", "export --help", "recover --help",
  ])
  func `each command explains itself`(_ command: String) throws {
    let name = command.replacing(" --help", with: "").replacing(" ", with: "-").replacing("--", with: "")
    try expect(home.transcript(command), equalsSnapshot: "help-\(name)")
  }

  @Test func `what cannot be understood has exit code 64`() throws {
    try expect(
      home.transcript(
        "submitt", "submit", "submit a b c", "list --colour", "list --difficulty simple", "log --limit 0",
        "log --limit x",
        "show", "show pair --color blue", "help nope", "submit right.py pair"), equalsSnapshot: "usage")
  }

  @Test func `an unknown command is no argument of the default one`() throws {
    let result = try home.run(["foo"])
    #expect(result.exitCode == 64)
    #expect(result.output == "")
    #expect(result.errors.hasPrefix("error: no command named 'foo'\n"))
  }

  @Test func `the next step begins as the call did`() throws {
    var home = home
    home.environment["JUDGE_COMMAND"] = "scripts/judge"
    try expect(
      home.transcript("", "run pair right.py", "run pair wrong.py --case far-apart"), equalsSnapshot: "judge-command")
  }

  @Test func `a log that cannot be written does not hide the verdict`() throws {
    var home = home
    home.environment["XDG_DATA_HOME"] = "/proc"
    try expect(home.transcript("submit pair right.py", "submit pair wrong.py --json"), equalsSnapshot: "no-log")
  }

  @Test func `a cache that cannot be written is the judge's fault`() throws {
    var home = home
    home.environment["XDG_CACHE_HOME"] = "/proc"
    try expect(home.transcript("submit pair right.py"), equalsSnapshot: "no-cache")
  }

  @Test func `a plain terminal gets plain characters`() throws {
    var home = home
    home.environment["LANG"] = "C"
    let text = try home.transcript(
      "submit pair right.py", "submit pair wrong.py", "submit pair endless.py", "log", "list", "show pair")
    #expect(text.utf8.allSatisfy { $0 < 128 })
    try expect(text, equalsSnapshot: "ascii")
  }

  @Test func `an exponent of two digits stays one in plain characters`() throws {
    try home.folder.write("At most 2³¹−1.\n", to: "judge/Problems/arrays/pair/statement/problem.en.md")
    let text = try home.run(["show", "pair", "--ascii"]).output
    #expect(text.contains("At most 2^31-1."))
  }

  @Test func `colours are there when they are asked for, and a verdict has a word too`() throws {
    var home = home
    home.environment["NO_COLOR"] = nil
    let text = try home.transcript("list", "list --color always", "submit pair wrong.py --color always")
    try expect(text.replacing("\u{1b}", with: "<esc>"), equalsSnapshot: "colour")
  }

  @Test func `a mistake in a package or a plugin has its file and line`() throws {
    try home.folder.write("name: Bad\ndificulty: easy\n", to: "judge/Problems/math/bad/problem.yaml")
    try home.folder.write(
      "extensions: [x]\nprogram:\n  sorce: main.x\n  run: [/bin/cat]\n", to: "data/judge/plugins/x/language.yaml")
    try home.folder.write("x", to: "work/solution.x")
    try expect(
      home.transcript("show bad", "list", "", "submit pair solution.x", "submit pair right.py"),
      equalsSnapshot: "mistakes")
  }

  @Test func `without problems and plugins there is nothing to judge with`() throws {
    var home = home
    var text = ""
    for folder in ["work", "nowhere", "work/right.py"] {
      home.environment["JUDGE_HOME"] = home.folder.path.string + "/" + folder
      text += try home.transcript("list", "submit pair right.py", "languages") + "\n"
    }
    try expect(text, equalsSnapshot: "no-problems")
  }
}
