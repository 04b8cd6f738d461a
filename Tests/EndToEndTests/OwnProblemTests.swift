import SystemPackage
import TestSupport
import Testing

/// Packages that a person writes.
struct OwnProblemTests {
  let home: Home

  init() throws {
    home = try Home()
  }

  @Test func `an own problem is found by every command`() throws {
    try write("half", to: "data/judge/problems/arrays/half")
    #expect(try home.run(["list"]).output.contains("half"))
    for command in [["show", "half"], ["submit", "half", "half.py"], ["run", "half", "half.py"]] {
      #expect(try home.run(command).exitCode == 0)
    }
  }

  @Test func `an own problem with the name of another is told`() throws {
    try write("pair", to: "data/judge/problems/arrays/pair")
    let result = try home.run(["show", "pair"])
    #expect(result.exitCode == 3)
    let folder = home.folder.path
    #expect(
      result.errors == """
        error: two packages are named pair: \(folder)/judge/Problems/arrays/pair and \
        \(folder)/data/judge/problems/arrays/pair
        hint: rename one of them

        """)
  }

  @Test func `what is recorded at a path is verified at that path`() throws {
    try write("half", to: "work/my half/half")
    let result = try home.run(["problem", "record", "my half/half"])
    #expect(result.output.contains("judge problem verify 'my half/half'\n"))
  }

  @Test(arguments: [
    ("patterns: [array]", "the pattern array is not in patterns.yaml; is it arrays?"),
    ("patterns: [graphs]", "its first pattern is graphs, but it lies in the folder arrays"),
  ])
  func `a pattern that is unknown or not the folder's is no proof`(_ patterns: String, _ words: String) throws {
    try write("half", to: "data/judge/problems/arrays/half", patterns)
    let result = try home.run(["problem", "verify", "half"])
    #expect(result.exitCode == 1)
    #expect(result.output.contains("✘ \(words)\n"))
  }

  private func write(_ name: String, to folder: String, _ patterns: String = "patterns: [arrays]") throws {
    let solution = "class Solution:\n    def half(self, n: int) -> int:\n        return n // 2\n"
    let manifest = """
      name: Half
      \(patterns)
      signature: {function: half, parameters: [{name: n, type: integer}], returns: integer}
      input: {n: 0..9}

      """
    let tests = """
      examples:
        - {input: "5", answer: "2"}
      generated:
        - {name: nine, seed: 1, with: {n: 9}}

      """
    try home.folder.write(manifest, to: "\(folder)/problem.yaml")
    try home.folder.write(tests, to: "\(folder)/tests.yaml")
    try home.folder.write("Half.\n", to: "\(folder)/statement/problem.en.md")
    try home.folder.write(solution, to: "\(folder)/submissions/accepted/half.py")
    try home.folder.write(solution, to: "work/half.py")
    guard name == "half", !folder.hasPrefix("work") else { return }
    _ = try home.run(["problem", "record", home.folder.path.appending(folder).string])
  }
}
