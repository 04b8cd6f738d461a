import Foundation
import TestSupport
import Testing

/// What `judge problem verify` finds.
struct VerifyTests {
  let home: Home

  init() throws {
    home = try Home()
  }

  @Test func `a package that proves nothing is told what it lacks`() throws {
    try home.folder.write("# Wrong\n", to: "judge/Problems/arrays/pair/hints.md")
    try edit("arrays/pair/problem.yaml", "[arrays, hashing]", "[graphs, hasing]")
    try edit("arrays/pair/problem.yaml", "  returns:", "  names: {rust: find_pair}\n  returns:")
    let result = try home.run(["problem", "verify", "pair", "--json"])
    #expect(result.exitCode == 1)
    let proof = try JSONDecoder().decode(Report.self, from: Data(result.output.utf8)).problems[0]
    try expect(proof.gaps.joined(separator: "\n") + "\n", equalsSnapshot: "verify-gaps")
  }

  @Test func `a generated input is made again, whatever is cached`() throws {
    let generated = "generated:\n  - {name: large, size: 10, seed: 7}\n"
    try home.folder.write(
      home.folder.read("judge/Problems/arrays/pair/tests.yaml") + generated, to: "judge/Problems/arrays/pair/tests.yaml"
    )
    #expect(try home.run(["problem", "record", "pair"]).exitCode == 0)
    #expect(try home.run(["submit", "pair", "right.py"]).exitCode == 0)
    try edit("arrays/pair/tests.yaml", "seed: 7", "seed: 8")
    let result = try home.run(["problem", "verify", "pair"])
    #expect(result.exitCode == 3)
    #expect(result.errors.contains("case 'large' has another input than when it was recorded"))
  }

  @Test func `a generator that does not exist is refused`() throws {
    try home.folder.write(
      "generator: 99\n" + home.folder.read("judge/Problems/arrays/pair/tests.yaml"),
      to: "judge/Problems/arrays/pair/tests.yaml")
    let result = try home.run(["problem", "verify", "pair"])
    #expect(result.exitCode == 3)
    #expect(result.errors.contains("tests.yaml:1: '99' must be 1 to 1"))
  }

  @Test func `a folder that is none and a list with a mistake do not hide the other problems`() throws {
    try home.folder.write("name: Bad\n", to: "judge/Problems/arrays/Bad_Name/problem.yaml")
    try home.folder.write("name: Twice\n", to: "judge/Problems/design/sum/problem.yaml")
    try home.folder.write("problems: [\n", to: "judge/Problems/lists/broken.yaml")
    try expect(
      stable(home.transcript("submit pair right.py", "list", "submit sum sum.sh", "problem verify")),
      equalsSnapshot: "bad-folders")
  }

  @Test func `a proven package has a row, and one that is named alone a line for each submission`() throws {
    try completePair()
    try expect(
      stable(home.transcript("problem verify pair", "problem verify pair sum", "problem verify pair sum --details")),
      equalsSnapshot: "verify")
  }

  @Test func `what keeps packages from being proven stands below their rows`() throws {
    try completePair()
    try add("right.py", to: "wrong_answer")
    try add("wrong.py", to: "accepted")
    try add("right.py", to: "time_limit_exceeded")
    try edit("design/counter/tests.yaml", "[null,null,3]", "[null,3")
    try expect(
      stable(home.transcript("problem verify pair counter nosuch sum --jobs 1")), equalsSnapshot: "verify-faults")
  }

  @Test func `a report for programs has every fact of every package`() throws {
    try completePair()
    let result = try home.run(["problem", "verify", "pair", "nosuch", "--json"])
    #expect(result.exitCode == 4)
    let json = result.output.replacing(/"(of_limit|too_slow)":[-+.e\d]+/) { "\"\($0.output.1)\":<part>" }
    try expect(json.replacing(/[{]"c/) { _ in "\n{\"c" }, equalsSnapshot: "verify-json")
  }

  @Test func `a proof counts until its package, its languages or what is kept of it change`() throws {
    try completePair()
    #expect(try sign(of: "pair") == "✔")
    #expect(try sign(of: "pair") == "=")
    #expect(try sign(of: "pair", "--again") == "✔")

    try home.folder.write("An easier task.\n", to: "judge/Problems/arrays/pair/statement/problem.en.md")
    #expect(try sign(of: "pair") == "✔")
    #expect(try sign(of: "pair") == "=")

    try home.ownPlugin("python")
    try home.folder.write("# Nothing.\n", to: "judge/Plugins/python/runtime/nothing.txt")
    #expect(try sign(of: "pair") == "✔")

    let entry = "cache/judge/proofs/\(try #require(home.folder.files(in: "cache/judge/proofs").first))"
    try home.folder.write(home.folder.read(entry).replacing("\"AC\"", with: "\"WA\""), to: entry)
    #expect(try sign(of: "pair") == "✔")
    #expect(home.folder.files(in: "cache/judge/proofs").count == 1)
  }

  @Test func `what is not proven is not remembered`() throws {
    #expect(try sign(of: "pair") == "✘")
    #expect(try sign(of: "pair") == "✘")
    #expect(home.folder.files(in: "cache/judge/proofs").isEmpty)
  }

  @Test func `several at a time are told in order, but last what has to be measured again alone`() throws {
    try completePair()
    try add("right.py", to: "time_limit_exceeded")
    try expect(
      stable(home.transcript("problem verify pair sum counter --jobs 3", "problem verify pair --jobs 0")),
      equalsSnapshot: "verify-jobs")
  }

  private func sign(of problem: String, _ option: String...) throws -> String {
    let row = try home.run(["problem", "verify", problem] + option).output.split(separator: "\n").dropFirst().first
    return row?.split(separator: " ").first.map(String.init) ?? ""
  }

  private struct Report: Decodable {
    var problems: [Proof]

    struct Proof: Decodable {
      var gaps: [String]
    }
  }

  /// Gives it all that a proof needs.
  private func completePair() throws {
    try home.folder.write(
      "# Nudge\n\nLook.\n\n# Approach\n\nStore.\n\n# Pseudo-code\n\nRemember.\n",
      to: "judge/Problems/arrays/pair/hints.md")
    try edit("arrays/pair/problem.yaml", "[arrays, hashing]", "[arrays]")
    for (file, group) in [
      ("right.py", "brute_force"), ("wrong.py", "wrong_answer"), ("crash.py", "run_time_error"),
      ("endless.py", "time_limit_exceeded"),
    ] { try add(file, to: group) }
  }

  private func add(_ solution: String, to group: String) throws {
    let text = Fixtures.solutions[solution] ?? ""
    try home.folder.write(text, to: "judge/Problems/arrays/pair/submissions/\(group)/\(solution)")
  }

  /// Without what differs from run to run.
  private func stable(_ text: String) -> String {
    text.replacing(/[ ]+\d+ %/) { _ in "  <part>" }.replacing(/[ ]+(> \d+\.\d×|waits)/) { _ in "  > <factor>" }
  }

  private func edit(_ file: String, _ old: String, _ new: String) throws {
    let file = "judge/Problems/\(file)"
    try home.folder.write(home.folder.read(file).replacing(old, with: new), to: file)
  }
}
