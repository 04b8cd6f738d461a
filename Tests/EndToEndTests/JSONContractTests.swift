import Foundation
import Testing

/// What programs that read `judge submit --json` rely on.
struct JSONContractTests {
  let home: Home

  init() throws {
    home = try Home()
  }

  static let keys = [
    "attempt", "cases", "compile", "failure", "grade", "growth", "language", "problem", "schema", "smallest", "verdict",
  ]

  @Test func `an accepted submission has a null failure`() throws {
    let report = try report("right.py", exitCode: 0)
    #expect(report.keys.sorted() == Self.keys)
    #expect(report["schema"] as? Int == 1)
    #expect(report["problem"] as? String == "pair")
    #expect(report["language"] as? String == "python")
    #expect(report["verdict"] as? String == "AC")
    #expect(report["attempt"] as? Int == 1)
    #expect(report["failure"] is NSNull)
    let compile = try #require(report["compile"] as? [String: Any])
    #expect(compile.keys.sorted() == ["cached", "ms", "output"])
    #expect(compile["cached"] as? Bool == false)
    #expect(compile["output"] as? String == "")
    let cases = try #require(report["cases"] as? [[String: Any]])
    #expect(cases.compactMap { $0["id"] as? String } == ["example-1", "example-2", "far-apart", "negative"])
    #expect(cases.allSatisfy { $0.keys.sorted() == ["cpu_ms", "id", "peak_bytes", "verdict", "wall_ms"] })
    #expect(cases.allSatisfy { ($0["cpu_ms"] as? Double ?? -1) > 0 && ($0["wall_ms"] as? Double ?? -1) > 0 })
    #expect(cases.allSatisfy { ($0["peak_bytes"] as? Int ?? 0) > 1_000_000 })
  }

  @Test func `a wrong answer has its case, arguments, both answers and what was printed`() throws {
    let failure = try #require(try report("wrong.py", exitCode: 1)["failure"] as? [String: Any])
    #expect(failure.keys.sorted() == ["actual", "arguments", "case", "expected", "message", "stdout"])
    #expect(failure["case"] as? String == "far-apart")
    #expect(
      failure["arguments"] as? [[String: String]] == [
        ["name": "nums", "value": "[1,5,6,7,30]"], ["name": "target", "value": "31"],
      ])
    #expect(failure["expected"] as? String == "[0,4]")
    #expect(failure["actual"] as? String == "[0,1]")
    #expect(failure["stdout"] as? String == "looking at [1, 5, 6, 7, 30]\n")
    #expect(failure["message"] as? String == "not the expected elements")
  }

  @Test func `a submission that does not compile has no cases and a message`() throws {
    let report = try report("broken.py", exitCode: 2)
    #expect(report.keys.sorted() == Self.keys)
    #expect(report["verdict"] as? String == "CE")
    #expect((report["cases"] as? [Any])?.isEmpty == true)
    let failure = try #require(report["failure"] as? [String: Any])
    #expect(failure["case"] is NSNull)
    #expect(failure["expected"] is NSNull)
    #expect(failure["actual"] is NSNull)
    #expect((failure["message"] as? String)?.hasPrefix("broken.py:3") == true)
  }

  @Test func `an unchanged source is reported as compiled before`() throws {
    _ = try report("right.py", exitCode: 0)
    let second = try report("right.py", exitCode: 0)
    #expect((second["compile"] as? [String: Any])?["cached"] as? Bool == true)
    #expect(second["attempt"] as? Int == 2)
  }

  @Test func `a run has everything about each case`() throws {
    let report = try report("wrong.py", by: ["run", "--input", "[1,2,3]\n5\n[3,3]\n6"], exitCode: 1)
    #expect(report.keys.sorted() == Self.keys.filter { !["grade", "growth", "smallest"].contains($0) })
    let cases = try #require(report["cases"] as? [[String: Any]])
    #expect(cases.compactMap { $0["id"] as? String } == ["input-1", "input-2"])
    #expect(
      cases[0].keys.sorted() == [
        "actual", "arguments", "cpu_ms", "expected", "group", "id", "message", "peak_bytes", "stdout", "undecided",
        "verdict", "wall_ms",
      ])
    #expect(cases.compactMap { $0["expected"] as? String } == ["[2,1]", "[1,0]"])
    #expect(cases.compactMap { $0["actual"] as? String } == ["[0,1]", "[0,1]"])
    #expect(cases[0]["group"] as? String == "own")
    #expect(cases[1]["message"] is NSNull)
  }

  /// One JSON object and nothing else on stdout.
  private func report(
    _ file: String, by command: [String] = ["submit"], exitCode: Int32
  ) throws -> [String: Any] {
    let result = try home.run([command[0], "pair", file, "--json"] + command.dropFirst())
    #expect(result.exitCode == exitCode)
    return try #require(JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
  }
}
