import Foundation
import TestSupport
import Testing

/// What a terminal gets to see, and what becomes of output that cannot be written.
struct TerminalTests {
  let home: Home

  init() throws {
    home = try Home()
  }

  @Test func `what a solution prints, raises or is called cannot act upon the terminal`() throws {
    let hostile = #"\x1b[2J\x1b[31mevil\x00\r\u202e\ufdd2"#
    try write("class Solution:\n    def findPair(self, nums, target):\n        print('\(hostile)')\n", "print.py")
    try write(
      "class Solution:\n    def findPair(self, nums, target): raise ValueError('\(hostile)\\nnext')\n", "raise.py")
    try write("raise SyntaxError('\(hostile)')\n", "compile.py")
    try write("printf 'a\\033[2Jb\\rc'\n", "answer.sh")
    let text = try home.transcript(
      "submit pair print.py", "submit pair raise.py --color always", "submit pair compile.py", "submit sum answer.sh",
      "submit pair \u{1b}[2J.py", "show \u{1b}[2J")
    let shown = text.split(separator: "\n").filter { !$0.hasPrefix("$ judge") }.joined()
    #expect(shown.replacing(/\u{1b}\[\d+m/, with: "").unicodeScalars.allSatisfy { $0.isShown })
    try expect(text.replacing("\u{1b}", with: "<esc>"), equalsSnapshot: "hostile-text")
  }

  @Test func `no line is wider than the terminal, whatever a solution makes of it`() throws {
    try write(
      "class Solution:\n    def findPair(self, nums, target): raise KeyError('x' * 5000 + ' word' * 40)\n", "long.py")
    try write("class Solution:\n    def findPair(self, nums, target): print('漢字' * 80, '\\t' * 40)\n", "wide.py")
    let (name, input) = (String(repeating: "x", count: 3000), "[1,2]" + String(repeating: " ", count: 5000) + "\\n3")
    let results = try [
      ["submit", "pair", "long.py"], ["submit", "pair", "wide.py"], ["submit", "pair", name], ["show", name],
      ["run", "pair", "long.py", "--input", input],
    ].map { try home.run($0) }
    for line in results.flatMap({ $0.output.split(separator: "\n") + $0.errors.split(separator: "\n") }) {
      #expect(line.reduce(0) { $0 + ($1.isASCII ? $1 == "\t" ? 8 : 1 : 2) } <= 200)
      #expect(line.hasPrefix("error: ") || line.hasPrefix("hint: ") || line.count <= 80)
    }
    #expect(results[4].output.hasSuffix("  next  judge run pair long.py --input '…'\n"))
  }

  @Test func `statements keep to the width with the marks that they are shown with`() throws {
    let words = String(repeating: "`nums[i]` and **target** are ", count: 20)
    try home.folder.write(words + "\n", to: "judge/Problems/arrays/pair/statement/problem.en.md")
    #expect(try home.run(["show", "pair"]).output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test(arguments: ["list", "submit pair right.py --json", "--help", "completions bash"])
  func `output that cannot be written is no success`(_ command: String) throws {
    #expect(
      try home.bash("judge \(command) 2>&1 >/dev/full | tail -1; echo ${PIPESTATUS[0]}")
        == "error: cannot write the output: No space left on device\n3\n")
  }

  @Test func `nobody is told that nobody reads any more`() throws {
    #expect(try home.bash("judge warm python &>/dev/null; (judge submit pair right.py | true) 2>&1") == "")
  }

  @Test func `messages are in plain characters too where output is`() throws {
    var home = home
    let command = #"run pair right.py --input [3]\n6"#.split(separator: " ").map(String.init)
    #expect(try home.run(command + ["--ascii"]).errors.contains("must be 2...10^4\n"))
    home.environment["LC_ALL"] = "C"
    #expect(try home.run(command).errors.contains("must be 2...10^4\n"))
  }

  private func write(_ text: String, _ name: String) throws {
    try home.folder.write(text, to: "work/\(name)")
  }
}

extension Unicode.Scalar {
  fileprivate var isShown: Bool {
    ![.control, .format, .unassigned].contains(properties.generalCategory)
  }
}
